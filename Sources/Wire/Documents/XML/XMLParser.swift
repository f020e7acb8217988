internal import LibXML2

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// libxml2's push parser, with everything shut that reaches beyond the text: no document types, no entities but XML's
/// own five, no network.
@safe final class XMLParser {
    typealias Handler = (String, Tape) throws -> Void

    /// What libxml2's callbacks see; they get its address, for a class would be retained at each call.
    @safe struct State {
        var context: xmlParserCtxtPtr?
        /// What is written: the root with its attributes, and behind it the rest, or one of its children at a time.
        var nodes: XMLNodes
        let element: Tape?
        /// The most that one tape may take, in bytes.
        let sizeLimit: Int
        /// Empty before the root has begun.
        var rootName = ""
        var handler: Handler?
        /// Nothing is taken after the first one, though libxml2 goes on to the slice's end.
        var failure: (any Error)?
    }

    /// So much goes into libxml2 at once; it refuses to look ahead further than 10 MB.
    private static let slice = 1 << 16
    private static let isReady: Void = xmlInitParser()

    private let state: UnsafeMutablePointer<State>
    private var filter = XMLCharacters()

    /// Reads the whole onto `root`; or, given another tape, the root's children onto that, one after the other.
    init(root: Tape, element: Tape? = nil, sizeLimit: Int) {
        _ = Self.isReady
        let first = unsafe State(nodes: XMLNodes(root, isRoot: true), element: element, sizeLimit: sizeLimit)
        unsafe state = UnsafeMutablePointer<State>.allocate(capacity: 1)
        unsafe state.initialize(to: first)
        var handlers = unsafe Self.handlers
        unsafe state.pointee.context = unsafe xmlCreatePushParserCtxt(&handlers, state, nil, 0, nil)
        let options = XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue
        _ = unsafe xmlCtxtUseOptions(state.pointee.context, Int32(options))
    }

    deinit {
        // libxml2 keeps entity declarations in one even where no tree is asked for.
        unsafe xmlFreeDoc(state.pointee.context?.pointee.myDoc)
        unsafe xmlFreeParserCtxt(state.pointee.context)
        unsafe state.deinitialize(count: 1)
        unsafe state.deallocate()
    }

    var rootName: String { unsafe state.pointee.rootName }

    /// Takes the next bytes; `handler` is called for each child of the root that ends in them, if they are streamed.
    ///
    /// Throws `SyntaxError`, and what `handler` throws; after that, the same again.
    func feed(_ bytes: [UInt8], isLast: Bool, _ handler: Handler = { _, _ in }) throws {
        if let failure = unsafe state.pointee.failure { throw failure }
        let text = filter.filtered(bytes, isLast: isLast)
        try withoutActuallyEscaping(handler) { handler in
            unsafe state.pointee.handler = handler
            defer { unsafe state.pointee.handler = nil }
            for start in stride(from: 0, to: max(text.count, 1), by: Self.slice) {
                try push(text, from: start, to: min(start + Self.slice, text.count), isLast: isLast)
            }
        }
    }

    private func push(_ text: [UInt8], from start: Int, to end: Int, isLast: Bool) throws {
        unsafe text.withUnsafeBytes { text in
            let begin = unsafe text.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
            let isEnd: Int32 = isLast && end == text.count ? 1 : 0
            _ = unsafe xmlParseChunk(state.pointee.context, begin, Int32(end - start), isEnd)
        }
        if isLast, end == text.count { unsafe state.pointee.checkEnd() }
        if let failure = unsafe state.pointee.failure { throw failure }
    }
}

// MARK: libxml2's calls

extension XMLParser {
    private static var handlers: xmlSAXHandler {
        var handlers = unsafe xmlSAXHandler()
        unsafe handlers.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe handlers.startElementNs = { data, name, prefix, _, _, _, count, _, attributes in
            unsafe data.state.pointee.begin(prefix, name, attributes, Int(count))
        }
        unsafe handlers.endElementNs = { data, name, prefix, _ in
            if unsafe data.state.pointee.end() { unsafe data.state.hand(prefix, name) }
        }
        unsafe handlers.characters = { data, text, count in
            unsafe data.state.pointee.add(UnsafeBufferPointer(start: text, count: Int(count)))
        }
        unsafe handlers.ignorableWhitespace = handlers.characters
        unsafe handlers.cdataBlock = handlers.characters
        unsafe handlers.internalSubset = { data, _, _, _ in
            unsafe data.state.pointee.stop("a document type declaration, which is not accepted")
            // Here libxml2 looks whether it was stopped; elsewhere it may still hold what stopping frees.
            unsafe xmlStopParser(data.state.pointee.context)
        }
        unsafe handlers.entityDecl = { data, _, _, _, _, _ in
            unsafe data.state.pointee.stop("an entity declaration, which is not accepted")
        }
        unsafe handlers.serror = { data, error in
            if let error = unsafe error { unsafe data.state.pointee.fail(error.pointee) }
        }
        return unsafe handlers
    }
}

extension XMLParser.State {
    fileprivate mutating func begin(
        _ prefix: UnsafePointer<UInt8>?, _ name: UnsafePointer<UInt8>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int
    ) {
        guard failure == nil else { return }
        let isRoot = rootName.isEmpty
        if isRoot {
            rootName = unsafe Self.qualified(prefix, name)
            checkEncoding()
        }
        if nodes.depth > 0 { unsafe nodes.addName(prefix, name, isChild: true) }
        nodes.begin()
        if let attributes = unsafe attributes {
            // Name, prefix, namespace, value's begin and end.
            for field in stride(from: 0, to: count * 5, by: 5) {
                unsafe nodes.addName(attributes[field + 1], attributes[field])
                guard let start = unsafe attributes[field + 3], let end = unsafe attributes[field + 4] else { continue }
                unsafe nodes.add(UnsafeBufferPointer(start: start, count: end - start))
            }
        }
        checkSize()
        if nodes.depth > XMLNodes.depthLimit { stop("more than \(XMLNodes.depthLimit) levels deep") }
        if isRoot, let element {
            nodes.end()
            nodes = XMLNodes(element, isRoot: false)
        }
    }

    fileprivate mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        unsafe nodes.addText(text)
        checkSize()
    }

    /// Only what libxml2 decodes itself: what it leaves to iconv, such as UTF-7 or bytes that ISO-8859-11 does not have,
    /// comes out otherwise for each way to cut the text.
    private mutating func checkEncoding() {
        guard let declared = unsafe context?.pointee.encoding else { return }
        let name = unsafe String(cString: declared)
        let isKnown = Self.encodings.contains(name.uppercased())
        if !isKnown { stop("the encoding \(name.prefix(40)), which is not read here; UTF-8 is") }
    }

    /// A text that libxml2 could not decode it may leave without a word.
    fileprivate mutating func checkEnd() {
        let isWhole = unsafe context?.pointee.wellFormed == 1 && !rootName.isEmpty && nodes.depth == 0
        if failure == nil, !isWhole { stop("the text ends too soon, or is not in the encoding it declares") }
    }

    private static let encodings: Set = [
        "UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "US-ASCII", "ASCII",
    ]

    @inline(__always)
    private mutating func checkSize() {
        if nodes.size > sizeLimit { stop("an element that takes more than \(sizeLimit) bytes") }
    }

    /// Closes an element; true where it is one to be handed out.
    fileprivate mutating func end() -> Bool {
        guard failure == nil, nodes.depth > 0 else { return false }
        nodes.end()
        return nodes.depth == 0 && element != nil
    }

    fileprivate static func qualified(_ prefix: UnsafePointer<UInt8>?, _ name: UnsafePointer<UInt8>?) -> String {
        let name = unsafe name.map { unsafe String(cString: $0) } ?? ""
        return unsafe prefix.map { unsafe "\(String(cString: $0)):\(name)" } ?? name
    }

    fileprivate mutating func stop(_ message: String) {
        let line = unsafe xmlSAX2GetLineNumber(context)
        let column = unsafe xmlSAX2GetColumnNumber(context)
        stop(SyntaxError(message, line: max(Int(line), 1), column: max(Int(column), 1)))
    }

    fileprivate mutating func stop(_ error: any Error) {
        if failure == nil { failure = error }
    }

    /// Keeps libxml2's first error: the later ones follow from it.
    fileprivate mutating func fail(_ error: xmlError) {
        guard unsafe error.level.rawValue >= XML_ERR_ERROR.rawValue,
            unsafe error.domain != Int32(XML_FROM_NAMESPACE.rawValue)
        else { return }
        let words = unsafe error.message.map { unsafe String(cString: $0) } ?? "not well-formed XML"
        let message = words.split(separator: "\n").first.map(String.init) ?? words
        stop(SyntaxError(message, line: max(Int(unsafe error.line), 1), column: max(Int(unsafe error.int2), 1)))
    }
}

extension UnsafeMutableRawPointer? {
    fileprivate var state: UnsafeMutablePointer<XMLParser.State> {
        unsafe unsafelyUnwrapped.assumingMemoryBound(to: XMLParser.State.self)
    }
}

extension UnsafeMutablePointer<XMLParser.State> {
    /// Calls the handler while nothing holds the state, for it may ask for the root.
    fileprivate func hand(_ prefix: UnsafePointer<UInt8>?, _ name: UnsafePointer<UInt8>?) {
        guard let handler = unsafe pointee.handler, let element = unsafe pointee.element else { return }
        let name = unsafe XMLParser.State.qualified(prefix, name)
        element.root = "\(name)[]"
        do { try handler(name, element) } catch { unsafe pointee.stop(error) }
    }
}
