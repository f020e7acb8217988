import Testing

@testable import Wire

@Suite struct XMLElementsTests {
    /// Reads a document element by element, in chunks of that many bytes.
    static func read(_ bytes: [UInt8], chunk: Int) throws -> XMLRoot {
        let elements = XMLElements()
        var children: [(String, Document)] = []
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            try elements.feed(Array(bytes[start..<min(start + chunk, bytes.count)])) { name, tape in
                children.append((name, Document(tape)))
            }
        }
        try elements.feed([], isLast: true) { _, _ in }
        let root = Document(try #require(elements.root))
        let content = children.reduce(into: root) { $0[$1.0] = .list($0[$1.0].list + [$1.1]) }
        return XMLRoot(try #require(elements.rootName), content)
    }

    private static let sample = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>\r
        <MediaContainer size="2" title="é€😀">\u{1}
        <Video title="a &amp; b&#10;c" year="1999"><Genre tag="x"/><Genre tag="y"/>\u{2}text</Video>
        <Directory>plain \u{3} é</Directory><p:n xmlns:p="u" p:a="1"/><Empty/>
        </MediaContainer>
        """.utf8)

    @Test func everyChunkingGivesTheSame() throws {
        let whole = try XMLRoot(xml: Self.sample)
        for chunk in 1...Self.sample.count {
            let streamed = try Self.read(Self.sample, chunk: chunk)
            #expect(streamed.name == "MediaContainer")
            #expect(streamed.content == whole.content, "in chunks of \(chunk)")
        }
    }

    @Test func everyPlaceToCutGivesTheSame() throws {
        let whole = try Self.read(Self.sample, chunk: Self.sample.count)
        for cut in 0...Self.sample.count {
            let elements = XMLElements()
            var names: [String] = []
            var children: [Document] = []
            for chunk in [Array(Self.sample[..<cut]), Array(Self.sample[cut...])] {
                try elements.feed(chunk, isLast: chunk.count == Self.sample.count - cut && cut > 0) { name, tape in
                    names.append(name)
                    children.append(Document(tape))
                }
            }
            #expect(names == ["Video", "Directory", "p:n", "Empty"], "cut at \(cut)")
            #expect(children.first == whole.content["Video"][0])
        }
    }

    @Test func theRootIsThereBeforeItsFirstChild() throws {
        let elements = XMLElements()
        try elements.feed(Array("<MediaContainer totalSize='70".utf8)) { _, _ in }
        #expect(elements.root == nil)
        #expect(elements.rootName == nil)
        try elements.feed(Array("000' offset='10'><Video".utf8)) { _, _ in }
        #expect(try Document(#require(elements.root)) == ["totalSize": "70000", "offset": "10"])
        var seen: Int?
        try elements.feed(Array(" a='1'/>".utf8)) { _, _ in
            let total: Total? = try elements.root?.model()
            seen = total?.totalSize
        }
        #expect(seen == 70000)
    }

    private struct Total: Decodable { var totalSize: Int }

    @Test func anElementIsHandedOutAsSoonAsItHasEnded() throws {
        let elements = XMLElements()
        var seen: [String] = []
        try elements.feed(Array("<a><b i='1'/><b i='2'>".utf8)) { _, tape in seen.append(Document(tape).description) }
        #expect(seen == [#"{"i":"1"}"#])
        try elements.feed(Array("</b><b".utf8)) { _, tape in seen.append(Document(tape).description) }
        #expect(seen.count == 2)
    }

    @Test func notesNameTheElement() throws {
        struct Video: Decodable { var year: Int? }
        let drift = Drift()
        let elements = XMLElements(drift: drift)
        try elements.feed(Array("<a><Video year='x'/></a>".utf8), isLast: true) { _, tape in
            let video: Video = try tape.model()
            #expect(video.year == nil)
        }
        #expect("\(drift.notes)".contains("Video[].year"))
    }

    @Test func whatTheReaderThrowsEndsTheReading() throws {
        struct Enough: Error {}
        let elements = XMLElements()
        var count = 0
        let text = Array("<a><b/><b/><b/></a>".utf8)
        #expect(throws: Enough.self) {
            try elements.feed(text, isLast: true) { _, _ in
                count += 1
                if count == 2 { throw Enough() }
            }
        }
        #expect(count == 2)
        #expect(throws: Enough.self) { try elements.feed([], isLast: true) { _, _ in } }
    }

    @Test func aMistakeFarBehindIsPlacedByLine() throws {
        let elements = XMLElements()
        try elements.feed(Array("<a>\n".utf8)) { _, _ in }
        for _ in 0..<1000 { try elements.feed(Array("<b c='1'/>\n".utf8)) { _, _ in } }
        let error = try #require(throws: SyntaxError.self) {
            try elements.feed(Array("<b></c>".utf8), isLast: true) { _, _ in }
        }
        #expect(error.line == 1002)
    }

    @Test func anElementWithoutEndIsNotWaitedForForever() throws {
        let elements = XMLElements()
        try elements.feed(Array("<a><b>".utf8)) { _, _ in }
        let chunk = Array(repeating: Array("<c>0123456789abcdef</c>".utf8), count: 40_000).flatMap { $0 }
        let error = try #require(throws: SyntaxError.self) {
            for _ in 0..<1000 { try elements.feed(chunk) { _, _ in } }
        }
        #expect(error.message.contains("\(XMLElements.sizeLimit)"))
    }

    @Test func anAttributeWithoutEndIsNotWaitedForForever() throws {
        let elements = XMLElements()
        try elements.feed(Array("<a><b c='".utf8)) { _, _ in }
        let chunk = Array(repeating: UInt8(ascii: "x"), count: 1 << 20)
        #expect(throws: SyntaxError.self) {
            for _ in 0..<200 { try elements.feed(chunk) { _, _ in } }
        }
    }

    @Test func aClaimedSizeIsNotBelieved() throws {
        let elements = XMLElements()
        try elements.feed(Array("<MediaContainer size='2147483648' totalSize='9999999999999'><V/>".utf8)) { _, _ in }
        #expect(try Document(#require(elements.root))["size"] == "2147483648")
    }
}
