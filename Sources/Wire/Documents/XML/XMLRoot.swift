/// An XML document: its root's name and what stands in it.
public struct XMLRoot: Hashable, Sendable {
    /// The root element's name with its prefix, such as `MediaContainer`.
    public var name: String
    /// The root's attributes and children as `Document.init(xml:source:)` describes them.
    public var content: Document

    /// A root of that name with that content; nothing is checked.
    public init(_ name: String, _ content: Document) { (self.name, self.content) = (name, content) }

    /// Reads XML. Throws `SyntaxError` with line and column.
    public init(xml bytes: [UInt8], source: String? = nil) throws(SyntaxError) {
        let tape = try Tape(xml: bytes, source: source)
        self.init(tape.root, Document(tape))
    }
}

extension Document {
    /// Reads XML and keeps what stands in its root.
    ///
    /// Attributes are members, child elements lists of the members' name, however many there are. An element with
    /// nothing but text is a string; text beside attributes or children is the member `#text`. Names keep their
    /// prefixes, namespace declarations are dropped, all values are strings. Control characters, which Plex sends and
    /// XML forbids, are skipped. Throws `SyntaxError` with line and column; a document type declaration is an error.
    public init(xml bytes: [UInt8], source: String? = nil) throws(SyntaxError) {
        self.init(try Tape(xml: bytes, source: source))
    }

    /// Reads XML and keeps what stands in its root. Throws `SyntaxError` with line and column.
    public init(xml text: String, source: String? = nil) throws(SyntaxError) {
        try self.init(xml: Array(text.utf8), source: source)
    }
}

extension Tape {
    /// Reads one XML document; node 0 is its root, whose name begins every note's path.
    package convenience init(xml bytes: [UInt8], source: String? = nil) throws(SyntaxError) {
        self.init()
        guard bytes.count <= Self.sizeLimit else {
            throw SyntaxError("larger than \(Self.sizeLimit) bytes", line: 1, column: 1, source: source)
        }
        let parser = XMLParser(root: self, sizeLimit: Self.sizeLimit)
        do { try parser.feed(bytes, isLast: true) } catch {
            let syntax = error as? SyntaxError ?? SyntaxError("\(error)", line: 1, column: 1)
            throw syntax.shown(in: bytes, source: source)
        }
        root = parser.rootName
    }
}
