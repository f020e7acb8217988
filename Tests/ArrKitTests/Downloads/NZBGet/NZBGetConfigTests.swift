import ArrKit
import Support
import Testing

private let options = [
    NZBGet.Option("MainDir", "/data"), NZBGet.Option("ControlPassword", "hunter2"),
    NZBGet.Option("Server1.Host", "news.one"), NZBGet.Option("Server1.Note", "kept"),
    NZBGet.Option("Server2.Host", "news.two"), NZBGet.Option("Category1.Name", "tv"),
    NZBGet.Option("Category1.Aliases", "TV > HD, TV*"), NZBGet.Option("Category3.Name", "movies"),
    NZBGet.Option("Task1.Time", "08:00"), NZBGet.Option("Task1.Command", "PauseDownload"),
    NZBGet.Option("Feed1.URL", "https://indexer/rss?apikey=hunter3"), NZBGet.Option("Feed1.Backlog", "no"),
    NZBGet.Option("EMail.py:To", "me"),
]

private func wire(_ options: [NZBGet.Option]) -> Document {
    Document(options.map { ["Name": .string($0.name), "Value": .string($0.value)] as Document })
}

private func result(_ options: [NZBGet.Option]) -> String { #""result":"# + wire(options).json() }

struct NZBGetConfigTests {
    var document = NZBGet.ConfigDocument(options)

    @Test func namesAreComparedWithoutRegardToCase() {
        #expect(document["maindir"] == "/data")
        #expect(document.newsServers[0].fields["HOST"] == "news.one")
    }

    @Test mutating func anEditKeepsItsPlaceAndItsSpelling() {
        document["MAINDIR"] = "/other"
        document["New"] = "1"
        #expect(document.options.first == NZBGet.Option("MainDir", "/other"))
        #expect(document.options.last == NZBGet.Option("New", "1"))
    }

    @Test mutating func optionsAreFlagsNumbersAndSecretsToo() {
        document[flag: "Unpack"] = true
        document[number: "KeepHistory"] = 30
        #expect(document["Unpack"] == "yes" && document[flag: "Unpack"] == true)
        #expect(document["KeepHistory"] == "30" && document[number: "KeepHistory"] == 30)
        #expect(document[flag: "MainDir"] == nil && document[number: "MainDir"] == nil)
        #expect(document[secret: "ControlPassword"]?.reveal() == "hunter2")
    }

    @Test func whatIsNumberedIsListedByNumber() {
        #expect(document.newsServers.map(\.host) == ["news.one", "news.two"])
        #expect(document.categories.map(\.name) == ["tv", "movies"])
        #expect(document.categories[0].aliases == ["TV > HD", "TV*"])
        #expect(document.tasks.map(\.command) == [.pauseDownload])
        #expect(document.feeds[0].ignoresBacklog == false)
        #expect(document.feeds[0].url.reveal() == "https://indexer/rss?apikey=hunter3")
    }

    @Test mutating func aListIsNumberedAnewWithoutGaps() {
        document.categories.append(NZBGet.CategoryOptions("music", folder: "/music"))
        #expect(document["Category2.Name"] == "movies")
        #expect(document["Category3.Name"] == "music" && document["Category3.DestDir"] == "/music")
        document.newsServers.removeFirst()
        #expect(document.newsServers.map(\.host) == ["news.two"])
        #expect(document["Server1.Host"] == "news.two" && document["Server2.Host"] == nil)
        #expect(document["Server1.Note"] == nil)
        #expect(document.options.map(\.name).firstIndex(of: "Server1.Host") == 2)
    }

    @Test mutating func whatIsNotTypedOfAGroupIsKept() {
        document.newsServers[0].connections = 20
        document.newsServers[0].isEncrypted = true
        #expect(document["Server1.Note"] == "kept")
        #expect(document["Server1.Connections"] == "20" && document["Server1.Encryption"] == "yes")
        #expect(document.options.count == options.count + 2)
    }

    @Test mutating func aFeedAndATaskCanBeAdded() {
        document.feeds.append(NZBGet.FeedOptions("new", url: "https://indexer/2"))
        document.tasks.append(NZBGet.TaskOptions(.downloadRate, at: "*:30", parameter: "500"))
        #expect(document["Feed2.URL"] == "https://indexer/2" && document["Feed2.Interval"] == "15")
        #expect(document["Task2.Param"] == "500" && document["Task2.Command"] == "DownloadRate")
    }

    @Test func scriptsOptionsAreNoGroups() {
        let document = NZBGet.ConfigDocument([
            NZBGet.Option("ServerNote", "a"), NZBGet.Option("Serverx.Host", "b"), NZBGet.Option("Server0.Host", "c"),
        ])
        #expect(document.newsServers.isEmpty)
    }

    @Test func secretsOfGroupsAreNotPrinted() {
        var server = NZBGet.NewsServerOptions(host: "news.one")
        (server.username, server.password) = ("hunter1", "hunter2")
        var dumped = ""
        dump((server, document), to: &dumped)
        #expect(!"\(server) \(document) \(document.feeds) \(dumped)".contains("hunter"))
        #expect(dumped.contains("news.one"))
    }
}

struct NZBGetSavingTests {
    @Test func everythingIsSentAndReadBack() async throws {
        var edited = options
        edited[0].value = "/other"
        let script = NZBGetScript(words: [
            "loadconfig": [result(options), result(options), result(edited)], "saveconfig": [#""result":true"#],
        ])
        var document = try await script.nzbget.config.document()
        document["MainDir"] = "/other"
        let kept = try await script.nzbget.config.save(document)
        #expect(kept["MainDir"] == "/other")
        #expect(script.asked == ["loadconfig", "loadconfig", "saveconfig", "loadconfig"])
        #expect(script.parameters(of: "saveconfig") == [[wire(edited)]])
    }

    /// What was thrown, and whether anything had been written by then.
    private struct Found: Equatable {
        let flaw: NZBGet.ConfigFlaw?
        let code: ServiceError.Code?
        let isSent: Bool

        init(_ flaw: NZBGet.ConfigFlaw?, _ code: ServiceError.Code?, isSent: Bool) {
            (self.flaw, self.code, self.isSent) = (flaw, code, isSent)
        }
    }

    /// Saves what an edit makes of the options while the file holds what `current` says.
    private func flaw(
        loaded: [NZBGet.Option] = options, current: [NZBGet.Option] = options, after: [NZBGet.Option]? = nil,
        _ edit: (inout NZBGet.ConfigDocument) -> Void = { _ in }
    ) async throws -> Found {
        let script = NZBGetScript(words: [
            "loadconfig": [result(current), result(after ?? current)], "saveconfig": [#""result":true"#],
        ])
        var document = NZBGet.ConfigDocument(loaded)
        edit(&document)
        let edited = document
        let error = await #expect(throws: ServiceError.self) { try await script.nzbget.config.save(edited) }
        return Found(error?.underlying as? NZBGet.ConfigFlaw, error?.code, isSent: script.asked.contains("saveconfig"))
    }

    @Test func nothingIsNeverSaved() async throws {
        #expect(try await flaw(loaded: []) == Found(.empty, .invalid, isSent: false))
    }

    @Test func aPartIsNeverSaved() async throws {
        let names = options.dropFirst(3).map(\.name)
        #expect(try await flaw(loaded: Array(options.prefix(3))) == Found(.truncated(names), .invalid, isSent: false))
    }

    @Test func whatIsHiddenIsNeverSaved() async throws {
        var masked = options
        masked[1].value = "***"
        #expect(try await flaw(loaded: masked) == Found(.masked(["ControlPassword"]), .forbidden, isSent: false))
    }

    @Test func whatOthersChangedMeanwhileIsNotOverwritten() async throws {
        var current = options
        current[0].value = "/theirs"
        #expect(try await flaw(current: current) == Found(.changedMeanwhile(["MainDir"]), .conflict, isSent: false))
    }

    @Test func aLineEndWouldBeAnotherOption() async throws {
        let found = try await flaw { $0["MainDir"] = "/data\nControlPassword=" }
        #expect(found == Found(.unwritable(["MainDir"]), .invalid, isSent: false))
    }

    @Test func whatReadsOtherwiseAfterwardsIsAnError() async throws {
        let found = try await flaw { $0["MainDir"] = "/other" }
        #expect(found == Found(.notKept(["MainDir"]), .unsuccessful, isSent: true))
    }

    @Test func whatIsTakenOutOnPurposeMayBeMissing() async throws {
        var document = NZBGet.ConfigDocument(options)
        document["EMail.py:To"] = nil
        document.newsServers.removeLast()
        let script = NZBGetScript(words: [
            "loadconfig": [result(options), result(document.options)], "saveconfig": [#""result":true"#],
        ])
        #expect(try await script.nzbget.config.save(document).options.count == options.count - 2)
    }

    @Test func anOptionThatCannotBeReadStopsEverything() async throws {
        let script = NZBGetScript([
            "loadconfig": [["Name": "MainDir", "Value": "/data"], ["Name": "Odd", "Value": []]]
        ])
        let error = await #expect(throws: ServiceError.self) { try await script.nzbget.config.document() }
        #expect(error?.code == .unreadable)
    }

    @Test func aRehearsalSavesNothing() async throws {
        let script = NZBGetScript(words: ["loadconfig": [result(options)]])
        let nzbget = NZBGet("http://nas", password: "p", transport: script.transport.rehearsed)
        var document = try await nzbget.config.document()
        document["MainDir"] = "/other"
        #expect(try await nzbget.config.save(document) == document)
        #expect(script.asked == ["loadconfig", "loadconfig"])
    }
}
