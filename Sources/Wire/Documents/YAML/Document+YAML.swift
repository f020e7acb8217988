extension Document {
    /// Reads one YAML document: the core schema of YAML 1.2, with aliases and merge keys resolved.
    ///
    /// Numbers are JSON's (`0x1F` is 31) or stay text: `0755`, `1_000` and `22:22`, which YAML 1.1 reads otherwise, and
    /// `.inf`. A text of nothing is null. Throws `SyntaxError` with line, column and the line: for duplicate keys, keys
    /// that are not plain text, tags other than the schema's and Compose's `!reset` and `!override`, and for a second
    /// document.
    public init(yaml bytes: [UInt8], source: String? = nil) throws(SyntaxError) {
        self.init(try Tape(yaml: bytes, source: source))
    }

    /// Reads one YAML document. Throws `SyntaxError` with line, column and the line.
    public init(yaml text: String, source: String? = nil) throws(SyntaxError) {
        try self.init(yaml: Array(text.utf8), source: source)
    }

    /// Reads every document of a YAML stream. Throws `SyntaxError` with line, column and the line.
    public static func all(yaml bytes: [UInt8], source: String? = nil) throws(SyntaxError) -> [Document] {
        var documents: [Document] = []
        for node in try YAMLReader.documents(bytes, source: source) {
            let tape = Tape()
            do throws(SyntaxError) { try YAMLComposer.compose(node, on: tape) } catch {
                throw error.shown(in: bytes, source: source)
            }
            documents.append(Document(tape))
        }
        return documents
    }

    /// The document as YAML for people: block style, two spaces, quotes only where they are needed.
    public func yaml() -> String { YAMLWriter().text(self) }
}

extension Tape {
    /// Reads one YAML document as `Document.init(yaml:source:)` does; each node has its mark.
    package convenience init(yaml bytes: [UInt8], isStrict: Bool = false, source: String? = nil) throws(SyntaxError) {
        self.init(isStrict: isStrict)
        let documents = try YAMLReader.documents(bytes, source: source)
        do throws(SyntaxError) {
            if documents.count > 1 { throw YAMLComposer.error("a second document", at: documents[1]) }
            try YAMLComposer.compose(documents.first ?? .nothing, on: self)
        } catch {
            throw error.shown(in: bytes, source: source)
        }
    }

    /// Reads every document of a YAML stream, each onto a tape of its own with the marks of the whole text.
    package static func all(yaml bytes: [UInt8], source: String? = nil) throws(SyntaxError) -> [Tape] {
        var tapes: [Tape] = []
        for node in try YAMLReader.documents(bytes, source: source) {
            let tape = Tape()
            do throws(SyntaxError) { try YAMLComposer.compose(node, on: tape) } catch {
                throw error.shown(in: bytes, source: source)
            }
            tapes.append(tape)
        }
        return tapes
    }
}
