internal import LibXML2
import PlexKit

/// A Plex library's listing as the server writes it, about two kilobytes a film, in pieces as they would arrive.
struct PlexListing: Sequence, IteratorProtocol {
    private let count: Int
    private var id = 0

    init(count: Int) { self.count = count }

    /// Some thirty films, 64 kilobytes.
    mutating func next() -> [UInt8]? {
        guard id <= count else { return nil }
        var text = Array((id == 0 ? head : "").utf8)
        for _ in 0..<30 where id < count {
            id += 1
            text += plexFilm(id).utf8
        }
        guard id == count else { return text }
        id += 1
        return text + "</MediaContainer>\n".utf8
    }

    private var head: String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <MediaContainer size="\(count)" totalSize="\(count)" offset="0" allowSync="1" \
        identifier="com.plexapp.plugins.library" librarySectionID="1" librarySectionTitle="Films" viewGroup="movie">

        """
    }
}

func plexFilm(_ id: Int) -> String {
    let size = 1_000_000_000 + id * 7919
    let file = "/media/films/Film \(id) (\(1950 + id % 75))/Film.\(id).1080p.BluRay.x264.mkv"
    return """
        <Video ratingKey="\(id)" key="/library/metadata/\(id)" guid="plex://movie/5d776b59ad5437001f79\(id)" \
        studio="Studio \(id % 97)" type="movie" title="Film \(id) &amp; its sequel" titleSort="Film \(id)" \
        originalTitle="Le film numéro \(id)" contentRating="PG-13" summary="A person finds a thing in the year \
        \(1950 + id % 75) and has to bring it back before somebody else does, which takes them further than they \
        thought. With them go a friend, an enemy and a dog." rating="7.\(id % 10)" audienceRating="8.\(id % 10)" \
        viewCount="\(id % 4)" lastViewedAt="\(1_600_000_000 + id)" year="\(1950 + id % 75)" tagline="Bring it back." \
        thumb="/library/metadata/\(id)/thumb/1590245989" art="/library/metadata/\(id)/art/1590245989" \
        duration="\(5_400_000 + id)" originallyAvailableAt="2000-01-\(10 + id % 20)" addedAt="\(1_500_000_000 + id)" \
        updatedAt="\(1_590_000_000 + id)" audienceRatingImage="rottentomatoes://image.rating.upright" \
        chapterSource="media" primaryExtraKey="/library/metadata/\(id + 100_000)" ratingImage="imdb://image.rating">
        <Media id="\(id)" duration="5400000" bitrate="9641" width="1920" height="1080" aspectRatio="1.78" \
        audioChannels="6" audioCodec="dca" videoCodec="h264" videoResolution="1080" container="mkv" \
        videoFrameRate="24p" videoProfile="high">
        <Part id="\(id)" key="/library/parts/\(id)/1590/file.mkv" duration="5400000" file="\(file)" size="\(size)" \
        container="mkv" videoProfile="high" />
        </Media>
        <Image alt="Film \(id)" type="coverPoster" url="/library/metadata/\(id)/thumb/1590245989" />
        <Genre tag="Science Fiction" /><Genre tag="Adventure" />
        <Country tag="France" />
        <Guid id="imdb://tt\(1_000_000 + id)" /><Guid id="tmdb://\(id)" /><Guid id="tvdb://\(id)" />
        <Director tag="A Director" /><Writer tag="A Writer" />
        <Role tag="First Actor" /><Role tag="Second Actor" /><Role tag="Third Actor" />
        </Video>

        """
}

/// 50 000 films, fed in 64 KiB chunks as a connection would: to typed models, onto tapes, and through libxml2 with
/// nothing done.
func xml() throws -> [Figure] {
    let text = Array(PlexListing(count: 50_000))
    let tapes = try best { try read(text) { _ in } }
    let models = try best { try read(text) { _ = try $0.model(Item.self) } }
    let bare = best { bareSAX(text) }
    return [
        Figure("xml.size", Double(text.reduce(0) { $0 + $1.count }) / 1e6, "MB"),
        Figure("xml.sax", bare, "s"),
        Figure("xml.tapes", tapes, "s", ratio: bare / tapes, against: "libxml2 with empty callbacks"),
        Figure("xml.models", models, "s", ratio: bare / models, against: "libxml2 with empty callbacks"),
    ]
}

/// The same films, made while they are read, so that nothing but the reading takes memory.
func xmlMemory() throws -> [Figure] {
    let elements = XMLElements()
    var count = 0
    for chunk in PlexListing(count: 50_000) {
        try elements.feed(chunk) { _, tape in
            _ = try tape.model(Item.self)
            count += 1
        }
    }
    try elements.feed([], isLast: true) { _, _ in }
    return [Figure("xml.memory", peakMemory(), "MB peak, \(count) films streamed")]
}

private func read(_ text: [[UInt8]], _ each: (Tape) throws -> Void) throws {
    let elements = XMLElements()
    for chunk in text { try elements.feed(chunk) { _, tape in try each(tape) } }
    try elements.feed([], isLast: true) { _, _ in }
}

private func bareSAX(_ text: [[UInt8]]) {
    var handlers = unsafe xmlSAXHandler()
    unsafe handlers.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handlers.startElementNs = { _, _, _, _, _, _, _, _, _ in }
    unsafe handlers.endElementNs = { _, _, _, _ in }
    unsafe handlers.characters = { _, _, _ in }
    let context = unsafe xmlCreatePushParserCtxt(&handlers, nil, nil, 0, nil)
    _ = unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue))
    for chunk in text {
        unsafe chunk.withUnsafeBytes { chunk in
            let start = unsafe chunk.baseAddress?.assumingMemoryBound(to: CChar.self)
            _ = unsafe xmlParseChunk(context, start, Int32(chunk.count), 0)
        }
    }
    _ = unsafe xmlParseChunk(context, nil, 0, 1)
    unsafe xmlFreeParserCtxt(context)
}
