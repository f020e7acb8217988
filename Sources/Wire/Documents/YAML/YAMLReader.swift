internal import YAML

/// libyaml's events, gathered into one tree a document.
struct YAMLReader {
    /// The largest text that is read, in bytes; what people write by hand is far smaller.
    static let sizeLimit = 16 << 20
    /// How deep collections may stand in one another.
    static let depthLimit = 256

    private struct Open {
        var node: YAMLNode
        var anchor: String?
        var elements: [YAMLNode] = []
    }

    private let source: YAMLSource
    private var open: [Open] = []
    private var anchors: [String: YAMLNode] = [:]
    private var documents: [YAMLNode] = []

    /// The stream's documents. Throws `SyntaxError` with line, column and the line.
    static func documents(_ bytes: [UInt8], source name: String? = nil) throws(SyntaxError) -> [YAMLNode] {
        guard bytes.count <= sizeLimit else {
            throw SyntaxError("larger than \(sizeLimit) bytes", line: 1, column: 1, source: name)
        }
        var reader = YAMLReader(source: YAMLSource(bytes))
        do throws(SyntaxError) {
            try reader.read(bytes)
        } catch {
            throw error.shown(in: bytes, source: name)
        }
        return reader.documents
    }

    private init(source: YAMLSource) { self.source = source }

    private mutating func read(_ bytes: [UInt8]) throws(SyntaxError) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { unsafe parser.deallocate() }
        guard unsafe yaml_parser_initialize(parser) == 1 else {
            throw SyntaxError("no memory to read it", line: 1, column: 1)
        }
        defer { unsafe yaml_parser_delete(parser) }
        let failure: SyntaxError? = unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            // The mark of byte order is no part of the text.
            let skipped = source.start
            let start = unsafe bytes.baseAddress.map { unsafe $0 + skipped }
            unsafe yaml_parser_set_input_string(parser, start, bytes.count - skipped)
            do throws(SyntaxError) {
                while try unsafe step(parser) {}
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw failure }
    }

    /// Takes one event; false at the stream's end.
    private mutating func step(_ parser: UnsafeMutablePointer<yaml_parser_t>) throws(SyntaxError) -> Bool {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw unsafe failure(parser.pointee) }
        defer { unsafe yaml_event_delete(&event) }
        let start = place(unsafe event.start_mark)
        let end = place(unsafe event.end_mark)
        switch unsafe event.type {
        case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return false
        case YAML_DOCUMENT_START_EVENT: anchors = [:]
        case YAML_ALIAS_EVENT: try alias(unsafe Self.text(event.data.alias.anchor) ?? "", start, end)
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            let text = unsafe String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
            let isBlock = unsafe scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
            // A block scalar's end is where the next token may begin.
            let close = isBlock ? source.trimmed(end, notBefore: start) : end
            let node = YAMLNode(
                content: .scalar(text, isPlain: isPlain), start: start, end: close, tag: unsafe Self.text(scalar.tag))
            add(node, anchor: unsafe Self.text(scalar.anchor))
        case YAML_SEQUENCE_START_EVENT:
            let list = unsafe event.data.sequence_start
            let node = YAMLNode(
                content: .list([]), start: start, end: end, tag: unsafe Self.text(list.tag),
                isFlow: unsafe list.style == YAML_FLOW_SEQUENCE_STYLE)
            try begin(node, anchor: unsafe Self.text(list.anchor))
        case YAML_MAPPING_START_EVENT:
            let object = unsafe event.data.mapping_start
            let node = YAMLNode(
                content: .object([]), start: start, end: end, tag: unsafe Self.text(object.tag),
                isFlow: unsafe object.style == YAML_FLOW_MAPPING_STYLE)
            try begin(node, anchor: unsafe Self.text(object.anchor))
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: close(at: end)
        default: break
        }
        return true
    }

    private mutating func begin(_ node: YAMLNode, anchor: String?) throws(SyntaxError) {
        guard open.count < Self.depthLimit else {
            throw Self.error("more than \(Self.depthLimit) levels deep", at: node.start)
        }
        open.append(Open(node: node, anchor: anchor))
    }

    private mutating func close(at end: YAMLNode.Place) {
        guard var last = open.popLast() else { return }
        if case .object = last.node.content {
            let elements = last.elements
            last.node.content = .object(
                stride(from: 0, to: elements.count - 1, by: 2).map { (elements[$0], elements[$0 + 1]) })
        } else {
            last.node.content = .list(last.elements)
        }
        if last.node.isBlock, last.anchor != nil || last.node.tag != nil {
            // Behind its anchor and tag, in a line of its own.
            last.node.start = last.elements.first.map { source.lineStart($0.start) } ?? last.node.start
        }
        last.node.end = last.node.isFlow ? end : last.elements.last?.end ?? end
        add(last.node, anchor: last.anchor)
    }

    private mutating func add(_ node: YAMLNode, anchor: String?) {
        if let anchor { anchors[anchor] = node }
        if open.isEmpty { documents.append(node) } else { open[open.count - 1].elements.append(node) }
    }

    private mutating func alias(
        _ name: String, _ start: YAMLNode.Place, _ end: YAMLNode.Place
    ) throws(SyntaxError) {
        if open.contains(where: { $0.anchor == name }) {
            throw Self.error("the alias `*\(name)` stands inside the value it is for", at: start)
        }
        guard let target = anchors[name] else {
            throw Self.error("the alias `*\(name)` has no anchor `&\(name)` before it", at: start)
        }
        add(YAMLNode(content: .alias(target), start: start, end: end), anchor: nil)
    }

    private func place(_ mark: yaml_mark_t) -> YAMLNode.Place {
        YAMLNode.Place(
            offset: source.offset(ofCharacter: Int(mark.index)),
            mark: Tape.Mark(line: Int(mark.line) + 1, column: Int(mark.column) + 1))
    }

    private func failure(_ parser: yaml_parser_s) -> SyntaxError {
        let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "not well-formed YAML"
        if unsafe parser.error == YAML_READER_ERROR {
            let offset = Int(unsafe parser.problem_offset) + source.start
            return SyntaxError(problem, at: offset, in: source.bytes)
        }
        let mark = unsafe parser.problem_mark
        let place = place(mark)
        if source.isIndentedByTab(at: place.offset) {
            return Self.error("a tab in the indentation: YAML is indented by spaces", at: place)
        }
        let context = unsafe parser.context.map { unsafe String(cString: $0) }
        let words = context.map { "\(problem) \($0)" } ?? problem
        return Self.error(Self.hints[problem] ?? words, at: place)
    }

    private static let hints = [
        "mapping values are not allowed in this context":
            "a `:` where no key can stand: quote the text, or look at the indentation",
        "found character that cannot start any token":
            "a character that no text can begin with unless it is quoted",
    ]

    private static func error(_ message: String, at place: YAMLNode.Place) -> SyntaxError {
        SyntaxError(message, line: place.mark.line, column: place.mark.column)
    }

    private static func text(_ characters: UnsafeMutablePointer<UInt8>?) -> String? {
        unsafe characters.map { unsafe String(cString: $0) }
    }
}
