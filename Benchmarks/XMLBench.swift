internal import LibXML2
import Wire

/// A Plex library's listing as the server writes it, about two kilobytes a film.
func plexXML(count: Int) -> [UInt8] {
    var text = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <MediaContainer size="\(count)" totalSize="\(count)" offset="0" allowSync="1" identifier="com.plexapp.plugins.library" \
        librarySectionID="1" librarySectionTitle="Films" mediaTagPrefix="/system/bundle/media/flags/" viewGroup="movie">

        """.utf8)
    text.reserveCapacity(count * 2200)
    for id in 1...count { text += film(id).utf8 }
    text += "</MediaContainer>\n".utf8
    return text
}

private func film(_ id: Int) -> String {
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

/// 50 000 films, fed in 64 KiB chunks as a connection would: onto tapes, and through libxml2 with nothing done.
func xmlBench() throws {
    let text = plexXML(count: 50_000)
    let idle = peakMemory()
    Figure("xml.size", Double(text.count) / 1e6, "MB").report()
    var count = 0
    let tapes = try best {
        let elements = XMLElements()
        count = 0
        for start in stride(from: 0, to: text.count, by: 1 << 16) {
            let end = min(start + (1 << 16), text.count)
            try elements.feed(Array(text[start..<end]), isLast: end == text.count) { _, _ in count += 1 }
        }
    }
    let memory = peakMemory() - idle
    let bare = best { bareSAX(text) }
    Figure("xml.elements", Double(count), "elements").report()
    Figure("xml.bare", bare, "s").report()
    Figure("xml.tapes", tapes, "s", ratio: bare / tapes, against: "libxml2 with empty callbacks").report()
    Figure("xml.memory", memory, "MB above the text").report()
}

private func bareSAX(_ text: [UInt8]) {
    var handlers = unsafe xmlSAXHandler()
    unsafe handlers.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handlers.startElementNs = { _, _, _, _, _, _, _, _, _ in }
    unsafe handlers.endElementNs = { _, _, _, _ in }
    unsafe handlers.characters = { _, _, _ in }
    let context = unsafe xmlCreatePushParserCtxt(&handlers, nil, nil, 0, nil)
    _ = unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue))
    unsafe text.withUnsafeBytes { text in
        for start in stride(from: 0, to: text.count, by: 1 << 16) {
            let end = min(start + (1 << 16), text.count)
            let chunk = unsafe text.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
            _ = unsafe xmlParseChunk(context, chunk, Int32(end - start), end == text.count ? 1 : 0)
        }
    }
    unsafe xmlFreeParserCtxt(context)
}
