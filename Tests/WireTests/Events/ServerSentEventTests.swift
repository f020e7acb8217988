import Testing
import Wire

@Suite struct ServerSentEventTests {
    private func events(_ text: String) throws -> [ServerSentEvent] {
        var parser = ServerSentEventParser()
        return try parser.read(text.utf8)
    }

    @Test(
        arguments: [
            ("data: a\n\n", [.init("a")]),
            ("data:a\n\n", [.init("a")]),
            ("data:  a\n\n", [.init(" a")]),
            ("data\n\n", [.init("")]),
            ("data: a\ndata: b\ndata\n\n", [.init("a\nb\n")]),
            ("\u{FEFF}data: a\n\n", [.init("a")]),
            ("data: \u{FEFF}a\n\n", [.init("\u{FEFF}a")]),
            (": comment\n:\ndata: a\n\n", [.init("a")]),
            ("event: playing\ndata: {}\n\ndata: b\n\n", [.init("{}", event: "playing"), .init("b")]),
            ("event: lonely\n\ndata: b\n\n", [.init("b")]),
            (
                "id: 7\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
                [.init("a", id: "7"), .init("b", id: "7"), .init("c", id: "")]
            ),
            ("id: 7\nid: x\0y\ndata: a\n\n", [.init("a", id: "7")]),
            ("retry: 1500\n\ndata: a\n\n", [.init("a", retry: .milliseconds(1500))]),
            ("retry: 1s\nretry: -1\nretry:\ndata: a\n\n", [.init("a")]),
            ("retry: 99999999999999999999\ndata: a\n\n", [.init("a")]),
            ("data: a\r\rdata: b\r\n\r\ndata: c\n\r\n", [.init("a"), .init("b"), .init("c")]),
            ("unknown: x\ndata: a\n\n\n\n", [.init("a")]),
            ("data: unfinished\n", []),
            ("data: a\u{2028}b\n\n", [.init("a\u{2028}b")]),
        ] as [(String, [ServerSentEvent])])
    func streamIsReadByTheStandard(text: String, expected: [ServerSentEvent]) throws {
        #expect(try events(text) == expected)
    }

    @Test func itDoesNotMatterWhereBytesAreSplit() throws {
        let text = "\u{FEFF}event: ü\r\nid: 1\r\ndata: größe 🎬\rdata: b\n\r\n: c\n\ndata: é\r\n\r\n"
        let bytes = Array(text.utf8)
        let whole = try events(text)
        #expect(whole.count == 2)
        for split in 0...bytes.count {
            var parser = ServerSentEventParser()
            let read = try parser.read(bytes[..<split]) + parser.read(bytes[split...])
            #expect(read == whole)
        }
        var parser = ServerSentEventParser()
        let read = try bytes.flatMap { try parser.read([$0]) }
        #expect(read == whole)
    }

    @Test func endlessLineIsNotKept() {
        var parser = ServerSentEventParser(limit: 100)
        #expect(throws: BodyTooLarge(limit: 100)) { try parser.read(repeatElement(0x61, count: 101)) }
    }

    @Test func endlessEventIsNotKept() {
        var parser = ServerSentEventParser(limit: 100)
        let lines = String(repeating: "data: 0123456789\n", count: 11)
        #expect(throws: BodyTooLarge.self) { try parser.read(lines.utf8) }
    }

    @Test func emptyDataLinesCountAgainstTheLimit() {
        var parser = ServerSentEventParser(limit: 100)
        let lines = String(repeating: "data\n", count: 200)
        #expect(throws: BodyTooLarge.self) { try parser.read(lines.utf8) }
    }

    @Test(
        arguments: [
            .init("a"), .init(""), .init("a\nb\n"),
            .init("größe 🎬", event: "playing", id: "7", retry: .milliseconds(250)),
            .init(" leading", id: ""), .init("\n\n"), .init(#"{"a":1}"#, event: "x: y"),
        ] as [ServerSentEvent])
    func whatIsEncodedIsReadBack(event: ServerSentEvent) throws {
        var parser = ServerSentEventParser()
        let read = try parser.read(event.encoded)
        #expect(read == [event])
    }

    @Test func noFieldCanSmuggleAnotherLine() throws {
        let event = ServerSentEvent("a", event: "x\ndata: evil", id: "1\r\n\r\ndata: evil")
        var parser = ServerSentEventParser()
        let data = try parser.read(event.encoded).map(\.data)
        #expect(data == ["a"])
    }

    @Test func commentIsNoEvent() throws {
        var parser = ServerSentEventParser()
        let read = try parser.read(ServerSentEvent.comment("still\n\ndata: here"))
        #expect(read.isEmpty)
    }

    @Test func answerHandsOutItsEventsAsTheyArrive() async throws {
        let chunks = Chunks(chunks: ["data: a\n", "\nda", "ta: b\n\ndata: c\n\n"].map { Array($0.utf8) })
        var data: [String] = []
        for try await event in Response(body: Body(arriving: chunks)).events { data.append(event.data) }
        #expect(data == ["a", "b", "c"])
    }

    @Test func brokenStreamGivesWhatItHadAndThenItsError() async throws {
        let chunks = Chunks(chunks: [Array("data: a\n\ndata: b".utf8)], failure: HTTPFailure(.cutShort, host: "nas"))
        var data: [String] = []
        await #expect(throws: HTTPFailure.self) {
            for try await event in Response(body: Body(arriving: chunks)).events { data.append(event.data) }
        }
        #expect(data == ["a"])
    }
}
