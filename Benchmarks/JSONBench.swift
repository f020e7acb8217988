import FoundationEssentials
import Wire

struct BMovie: Model {
    var title: String
    var originalTitle: String?
    var originalLanguage: L?
    var alternateTitles: [A]
    var sortTitle: String?
    var sizeOnDisk: Int?
    var status: String?
    var overview: String?
    var inCinemas: Date?
    var physicalRelease: Date?
    var digitalRelease: Date?
    var images: [I]
    var website: String?
    var year: Int?
    var youTubeTrailerId: String?
    var studio: String?
    var path: String?
    var qualityProfileId: Int?
    var hasFile: Bool?
    var movieFileId: Int?
    var monitored: Bool?
    var minimumAvailability: String?
    var isAvailable: Bool?
    var folderName: String?
    var runtime: Int?
    var cleanTitle: String?
    var imdbId: String?
    var tmdbId: Int?
    var titleSlug: String?
    var rootFolderPath: String?
    var certification: String?
    var genres: [String]
    var tags: [Int]
    var added: Date?
    var ratings: R?
    var movieFile: F?
    var collection: C?
    var popularity: Double?
    var statistics: S?
    var id: Int
    struct L: Model {
        var id: Int
        var name: String
    }
    struct A: Model {
        var sourceType: String?
        var movieMetadataId: Int?
        var title: String?
        var id: Int?
    }
    struct I: Model {
        var coverType: String?
        var url: String?
        var remoteUrl: String?
    }
    struct V: Model {
        var votes: Int?
        var value: Double?
        var type: String?
    }
    struct R: Model {
        var imdb: V?
        var tmdb: V?
        var metacritic: V?
        var rottenTomatoes: V?
    }
    struct Q: Model {
        var id: Int?
        var name: String?
        var source: String?
        var resolution: Int?
        var modifier: String?
    }
    struct Rev: Model {
        var version: Int?
        var real: Int?
        var isRepack: Bool?
    }
    struct QM: Model {
        var quality: Q?
        var revision: Rev?
    }
    struct M: Model {
        var audioBitrate: Int?
        var audioChannels: Double?
        var audioCodec: String?
        var audioLanguages: String?
        var audioStreamCount: Int?
        var videoBitDepth: Int?
        var videoBitrate: Int?
        var videoCodec: String?
        var videoFps: Double?
        var resolution: String?
        var runTime: String?
        var scanType: String?
        var subtitles: String?
    }
    struct F: Model {
        var movieId: Int?
        var relativePath: String?
        var path: String?
        var size: Int?
        var dateAdded: Date?
        var indexerFlags: Int?
        var releaseGroup: String?
        var quality: QM?
        var mediaInfo: M?
        var originalFilePath: String?
        var qualityCutoffNotMet: Bool?
        var languages: [L]
        var edition: String?
        var id: Int
    }
    struct C: Model {
        var title: String?
        var tmdbId: Int?
    }
    struct S: Model {
        var movieFileCount: Int?
        var sizeOnDisk: Int?
        var releaseGroups: [String]
    }
}

func jsonBench() throws {
    let data = Films.json(count: 10_000)
    Figure("json.size", Double(data.count) / 1e6, "MB").report()
    func ours<T: Decodable>(_ type: T.Type) throws -> Int {
        var count = 0
        var all: [T] = []
        var elements = JSONElements()
        var start = 0
        while start < data.count {
            let end = min(start + 65536, data.count)
            try elements.feed(Array(data[start..<end]), isLast: end == data.count) {
                all.append(try $0.model())
                count += 1
            }
            start = end
        }
        return all.count
    }
    let tape = CommandLine.arguments.contains("only") ? 0 : try best { _ = try Tape(json: data) }
    let elems = try best {
        var elements = JSONElements()
        var start = 0
        while start < data.count {
            let end = min(start + 65536, data.count)
            try elements.feed(Array(data[start..<end]), isLast: end == data.count) { _ in }
            start = end
        }
    }
    let plain = try best { _ = try ours(BMovie.self) }
    let open = CommandLine.arguments.contains("only") ? 0 : try best { _ = try ours(Open<BMovie>.self) }
    if CommandLine.arguments.contains("only") {
        Figure("json.models", plain, "s").report()
        Figure("json.elements", elems, "s").report()
        return
    }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    let d = Data(data)
    let foundation = try best { _ = try decoder.decode([BMovie].self, from: d) }
    Figure("json.tape", tape, "s").report()
    Figure("json.elements", elems, "s").report()
    Figure("json.models", plain, "s", ratio: foundation / plain, against: "Foundation").report()
    Figure("json.open", open, "s", ratio: plain / open, against: "plain").report()
    Figure("json.foundation", foundation, "s").report()
}
