import StackKit
import Testing

struct PathMappingTests {
    private func mapping(_ rules: (String, String)...) throws -> PathMapping {
        try PathMapping(rules.map { PathMapping.Rule(service: $0.0, canonical: $0.1) })
    }

    @Test func foldersEndAtTheirName() throws {
        let mapping = try mapping(("/media/movies", "/data/movies"))
        #expect(mapping.canonical("/media/movies/a") == "/data/movies/a")
        #expect(mapping.canonical("/media/movies") == "/data/movies")
        #expect(mapping.canonical("/media/movies2/a") == "/media/movies2/a")
    }

    @Test func theLongestPrefixWins() throws {
        let mapping = try mapping(("/data", "/srv"), ("/data/4k", "/big/4k"))
        #expect(mapping.canonical("/data/4k/x") == "/big/4k/x")
        #expect(mapping.service("/big/4k/x") == "/data/4k/x")
        #expect(mapping.canonical("/data/x") == "/srv/x")
    }

    @Test func whatAnotherMountHidesCannotBeSeen() throws {
        #expect(try mapping(("/data", "/srv"), ("/data/4k", "/big/4k")).service("/srv/4k/x") == nil)
    }

    @Test func aNameThatBelongsToAnotherFolderIsNotPassedThrough() throws {
        #expect(try mapping(("/movies", "/data")).canonical("/data/x") == nil)
    }

    @Test func slashesAreForgiven() throws {
        let mapping = try mapping(("/movies/", "/data/movies//"))
        #expect(mapping.canonical("/movies//a/") == "/data/movies/a")
    }

    @Test func windowsPathsGoBothWays() throws {
        let mapping = try mapping((#"D:\Media\Movies\"#, "/data/movies"), (#"\\nas\tv"#, "/data/tv"))
        #expect(mapping.canonical(#"D:\Media\Movies\Heat (1995)\h.mkv"#) == "/data/movies/Heat (1995)/h.mkv")
        #expect(mapping.service("/data/movies/Heat (1995)/h.mkv") == #"D:\Media\Movies\Heat (1995)\h.mkv"#)
        #expect(mapping.canonical(#"\\nas\tv\Bluey"#) == "/data/tv/Bluey")
        #expect(mapping.service("/data/tv/Bluey") == #"\\nas\tv\Bluey"#)
    }

    @Test func aBackslashInALinuxNameStays() throws {
        #expect(try mapping(("/m", "/d")).canonical(#"/m/AC\DC"#) == #"/d/AC\DC"#)
    }

    @Test func composedAndDecomposedAreOneFolder() throws {
        let mapping = try mapping(("/media/Séries", "/data/tv"))
        #expect(mapping.canonical("/media/Se\u{301}ries/x") == "/data/tv/x")
        #expect(mapping.canonical("/media/Séries2/x") == "/media/Séries2/x")
    }

    @Test func theRootCanBeMapped() throws {
        let mapping = try mapping(("/", "/mnt/nas"))
        #expect(mapping.canonical("/tv/x") == "/mnt/nas/tv/x")
        #expect(mapping.service("/mnt/nas/tv/x") == "/tv/x")
        #expect(mapping.canonical("/") == "/mnt/nas")
    }

    @Test(arguments: [
        ([("/a", "/x"), ("/a", "/y")], "mapped twice"), ([("/a", "/x"), ("/b", "/x")], "reached both as"),
        ([("/a", "/x"), ("/b", "/x/y")], "reached both as /a/y and as /b"), ([("", "/x")], "empty side"),
        ([("movies", "/x")], "not an absolute path"), ([("/a/../b", "/x")], "climbs"),
    ])
    func flawsAreNamed(_ rules: [(String, String)], _ reason: String) {
        let error = #expect(throws: PathMappingError.self) {
            try PathMapping(rules.map { PathMapping.Rule(service: $0.0, canonical: $0.1) })
        }
        #expect(error?.flaws.count == 1)
        #expect(error?.description.contains(reason) == true)
    }

    /// Whatever a valid set of rules translates, it translates back, in both directions.
    @Test(arguments: UInt64(1)...200) func everyAnswerCanBeUndone(_ seed: UInt64) throws {
        var random = SplitMix(seed)
        func path(_ depth: ClosedRange<Int>) -> String {
            (0..<Int.random(in: depth, using: &random)).map { _ in
                "/" + ["a", "b", "é", "e\u{301}"].randomElement(using: &random)!
            }.joined()
        }
        let rules = (0..<4).map { _ in PathMapping.Rule(service: path(1...3), canonical: path(1...3)) }
        guard let mapping = try? PathMapping(Array(rules.prefix(1 + Int(seed % 4)))) else { return }
        for _ in 0..<200 {
            let path = path(1...5)
            if let canonical = mapping.canonical(path) { #expect(mapping.service(canonical) == path) }
            if let service = mapping.service(path) { #expect(mapping.canonical(service) == path) }
        }
    }
}
