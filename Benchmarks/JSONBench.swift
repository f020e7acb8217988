import ArrKit
import FoundationEssentials

/// 10 000 films as Radarr lists them, in 64 KiB chunks, to ArrKit's models; and the same bytes by Foundation to plain ones.
func json() throws -> [Figure] {
    let text = Array(FilmListing(count: 10_000).joined())
    let data = Data(text)
    let chunks = stride(from: 0, to: text.count, by: 1 << 16).map { Array(text[$0..<min($0 + (1 << 16), text.count)]) }
    let models = try best { _ = try read(chunks, as: Movie.self) }
    let open = try best { _ = try read(chunks, as: Open<Movie>.self) }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    let foundation = try best { _ = try decoder.decode([PlainMovie].self, from: data) }
    return [
        Figure("json.size", Double(text.count) / 1e6, "MB"),
        Figure("json.foundation", foundation, "s"),
        Figure("json.models", models, "s", ratio: foundation / models, against: "Foundation's JSONDecoder"),
        Figure("json.open", open, "s", ratio: models / open, against: "the same without their documents"),
    ]
}

/// The same films, made while they are read, so that nothing but the reading takes memory.
func jsonMemory() throws -> [Figure] {
    var elements = JSONElements()
    var count = 0
    for chunk in FilmListing(count: 10_000) {
        try elements.feed(chunk) { tape in
            _ = try tape.model(Movie.self)
            count += 1
        }
    }
    try elements.feed([], isLast: true) { _ in }
    return [Figure("json.memory", peakMemory(), "MB peak, \(count) films streamed")]
}

private func read<Model: Decodable>(_ chunks: [[UInt8]], as type: Model.Type) throws -> [Model] {
    var models: [Model] = []
    var elements = JSONElements()
    for chunk in chunks { try elements.feed(chunk) { models.append(try $0.model()) } }
    try elements.feed([], isLast: true) { models.append(try $0.model()) }
    return models
}
