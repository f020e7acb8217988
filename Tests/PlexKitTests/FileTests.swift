import PlexKit
import Rehearsal
import Support
import Testing

struct FileTests {
    private func part(_ server: RehearsalPlex) async throws -> (item: Item, part: Part) {
        let item = try await server.now(try await server.film())
        _ = server.asked()
        return (item, item.media[0].parts[0])
    }

    @Test func aFileIsDownloadedFromItsBeginningOrFromAPlace() async throws {
        let server = try await RehearsalPlex()
        let (_, part) = try await part(server)
        let whole = try await server.plex.items.download(part).collect()
        #expect(!whole.isEmpty)
        #expect(try await server.plex.items.download(part, from: 1000).collect() == Array(whole[1000...]))
    }

    @Test func aServerThatBeginsAnewIsNotTakenForTheRest() async throws {
        let transport = Transport { _ in Response(body: Body("from the beginning")) }
        let plex = Plex("http://nas", token: "t", client: client, transport: transport)
        let part: Part = try Document(json: #"{"id": 1, "key": "/library/parts/1/2/file.mkv"}"#).decode()
        let error = await #expect(throws: ServiceError.self) { try await plex.items.download(part, from: 5) }
        #expect(error?.code == .rejected)
    }

    @Test func streamsAreSelectedByTheirNumbers() async throws {
        let server = try await RehearsalPlex()
        let (_, part) = try await part(server)
        try await server.plex.items.selectAudio(7, of: part)
        try await server.plex.items.selectSubtitles(nil, of: part, onAllParts: false)
        #expect(
            server.writes() == [
                "PUT /library/parts/\(part.id)?audioStreamID=7&allParts=1",
                "PUT /library/parts/\(part.id)?subtitleStreamID=0&allParts=0",
            ])
    }

    @Test func subtitlesAreUploadedReadAndDeleted() async throws {
        let server = try await RehearsalPlex()
        let (item, _) = try await part(server)
        try await server.plex.items.uploadSubtitles(Body("1\n"), named: "Film.de.srt", to: item)
        #expect(server.writes() == ["POST /library/metadata/\(item.ratingKey)/subtitles?title=Film.de.srt&format=srt"])
        let stream = try #require(try await server.now(item).media[0].parts[0].streams.last)
        #expect(stream.streamType == .subtitles && stream.title == "Film.de.srt")
        #expect(try await server.plex.items.download(stream).collect() == Array("1\n".utf8))
        try await server.plex.items.deleteSubtitles(stream)
        #expect(try await server.now(item).media[0].parts[0].streams.allSatisfy { $0.streamType != .subtitles })
    }

    @Test func offeredSubtitlesAreFetchedByTheServer() async throws {
        let server = try await RehearsalPlex()
        let (item, _) = try await part(server)
        let offers = try await server.plex.items.searchSubtitles(for: item, language: "de", forced: true)
        #expect(server.asked().first?.hasSuffix("subtitles?language=de&hearingImpaired=0&forced=1") == true)
        #expect(offers.first?.perfectMatch == true && offers.first?.providerTitle == "OpenSubtitles")
        try await server.plex.items.addSubtitles(try #require(offers.first), to: item)
        #expect(try await server.now(item).media[0].parts[0].streams.contains { $0.streamType == .subtitles })
    }

    @Test func subtitlesInsideAFileAreNoFile() async throws {
        let server = try await RehearsalPlex()
        let stream: PlexKit.Stream = try Document(json: #"{"id": 3, "streamType": 3, "codec": "srt"}"#).decode()
        let error = await #expect(throws: ServiceError.self) { try await server.plex.items.deleteSubtitles(stream) }
        #expect(error?.code == .invalid)
        #expect(server.asked() == [])
    }

    @Test func loudnessIsReadLineByLine() async throws {
        let server = try await RehearsalPlex()
        let (_, part) = try await part(server)
        let stream = try #require(part.streams.last)
        #expect(try await server.plex.items.loudness(of: stream, count: 3) == [-60, -59, -58])
        #expect(try await server.plex.items.levels(of: stream, count: 3).map(\.v) == [-60, -59, -58])
    }
}
