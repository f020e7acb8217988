import Testing

@testable import Wire

@Suite struct JSONElementsTests {
    private let text = Array(
        #" [ 1, -2.5e+3 , "é\u00e9\ud83d\ude00", {"a":[1,{"b":null}]}, [], true,false ,null,0 ] "#.utf8)

    private func elements(_ chunks: [[UInt8]], sizeLimit: Int = JSONElements.sizeLimit) throws -> [Document] {
        var elements = JSONElements(sizeLimit: sizeLimit)
        var read: [Document] = []
        for (place, chunk) in chunks.enumerated() {
            try elements.feed(chunk, isLast: place == chunks.count - 1) { read.append(Document($0)) }
        }
        return read
    }

    @Test func anySplitGivesTheSameElements() throws {
        let whole = try Document(json: text).list
        for first in 0...text.count {
            for second in first...text.count {
                let chunks = [Array(text[..<first]), Array(text[first..<second]), Array(text[second...])]
                #expect(try elements(chunks) == whole)
            }
        }
    }

    @Test func byteByByteGivesTheSameElements() throws {
        let marked = JSONText.byteOrderMark + text
        #expect(try elements(marked.map { [$0] } + [[]]) == Document(json: marked).list)
    }

    @Test func aNumberAtTheEndOfAChunkGoesOnInTheNext() throws {
        #expect(
            try elements([Array("[1".utf8), Array("2".utf8), Array(".5e".utf8), Array("1,3".utf8), Array("]".utf8)]).map
            { $0.json() } == ["12.5e1", "3"])
    }

    @Test func isAsStrictAsTheWholeText() {
        for text in [
            "", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1]x", "{}", "[1]]", "1", "null", "[01]", "\u{FEFF}",
            " \u{FEFF}[]",
            "[\"\\ud800\"]", "[nul]", "[\u{0}]", "[\"\u{1}\"]",
            String(repeating: "[", count: 513) + String(repeating: "]", count: 513),
        ] {
            let bytes = Array(text.utf8)
            #expect(throws: SyntaxError.self) { try elements([bytes]) }
            #expect(throws: SyntaxError.self) { try elements(bytes.map { [$0] } + [[]]) }
        }
    }

    @Test func goesAsDeepAsTheWholeText() throws {
        let text = Array((String(repeating: "[", count: 512) + String(repeating: "]", count: 512)).utf8)
        #expect(try elements([text]) == Document(json: text).list)
    }

    @Test(arguments: [1, 2, 3, 7, 64, 1000])
    func placesAreRightWhateverWasLetGoOf(size: Int) throws {
        var text = "[\n" + (0..<200).map { "  {\"é\": \($0)}" }.joined(separator: ",\n") + ",\n  {\"ü\" 7}\n]"
        let lines = text.split(separator: "\n").count
        for tail in ["", "   "] {
            text += tail
            let bytes = Array(text.utf8)
            let chunks = stride(from: 0, to: bytes.count, by: size).map {
                Array(bytes[$0..<min($0 + size, bytes.count)])
            }
            let error = #expect(throws: SyntaxError.self) { try elements(chunks) }
            #expect(error?.line == lines - 1)
            #expect(error?.column == 8)
            #expect(error?.message == "`7` where a colon should come")
        }
    }

    @Test func columnsGoOnAlongOneLongLine() throws {
        let text = "[" + String(repeating: #""é","#, count: 500) + "x]"
        let bytes = Array(text.utf8)
        let chunks = stride(from: 0, to: bytes.count, by: 13).map { Array(bytes[$0..<min($0 + 13, bytes.count)]) }
        let error = #expect(throws: SyntaxError.self) { try elements(chunks) }
        #expect(error?.line == 1)
        #expect(error?.column == 2002)
    }

    @Test func oneHugeElementInSmallChunksTakesLinearTime() throws {
        func time(_ size: Int) throws -> Duration {
            var elements = JSONElements()
            var count = 0
            let chunk = [UInt8](repeating: UInt8(ascii: "a"), count: 512)
            let time = try ContinuousClock().measure {
                try elements.feed(Array("[\"".utf8)) { _ in }
                for _ in 0..<size / chunk.count { try elements.feed(chunk) { _ in count += 1 } }
                try elements.feed(Array("\"]".utf8), isLast: true) { _ in count += 1 }
            }
            #expect(count == 1)
            return time
        }
        _ = try time(1 << 16)
        let (small, large) = (try time(1 << 18), try time(1 << 22))
        // Sixteen times the bytes; squared it would be 256 times the time.
        #expect(large < small * 100)
    }

    @Test func anElementIsWaitedForUpToALimit() throws {
        let chunks = [Array("[\"".utf8)] + Array(repeating: [UInt8](repeating: 0x61, count: 100), count: 100)
        let error = #expect(throws: SyntaxError.self) { try elements(chunks, sizeLimit: 1000) }
        #expect(error?.message == "an element larger than 1000 bytes")
    }

    @Test func onlyWhatWasNotReadIsHeld() throws {
        var elements = JSONElements()
        let chunk = Array(String(repeating: #"{"title":"A film","year":1999},"#, count: 100).utf8)
        var most = 0
        try elements.feed(Array("[".utf8)) { _ in }
        for _ in 0..<1000 {
            try elements.feed(chunk) { most = max(most, $0.bytes.count) }
        }
        #expect(most < 3 * chunk.count)
    }

    @Test func readingGoesOnBehindAnElementThatWasRefused() throws {
        struct Refused: Error {}
        var elements = JSONElements()
        #expect(throws: Refused.self) { try elements.feed(Array("[1,2,".utf8)) { _ in throw Refused() } }
        var rest: [Document] = []
        try elements.feed(Array("3]".utf8), isLast: true) { rest.append(Document($0)) }
        #expect(rest == [2, 3])
    }
}
