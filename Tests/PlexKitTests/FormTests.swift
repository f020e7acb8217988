import PlexKit
import Rehearsal
import Support
import Testing

/// What is read the same from XML and from JSON, a verb for each model.
private let readings: [(name: String, read: @Sendable (RehearsalPlex) async throws -> any Hashable & Sendable)] = [
    ("libraries", { try await $0.plex.libraries.all() }),
    ("settings", { try await $0.plex.libraries.settings(of: $0.films) }),
    ("filters", { try await $0.plex.libraries.filters(of: $0.shows) }),
    ("offered filters", { try await $0.plex.libraries.offeredFilters(of: $0.films) }),
    ("sorts", { try await $0.plex.libraries.sorts(of: $0.films) }),
    (
        "choices",
        {
            let filter = try #require(try await $0.plex.libraries.offeredFilters(of: $0.films).first)
            return try await $0.plex.libraries.choices(of: filter, in: $0.films)
        }
    ),
    ("completions", { try await $0.plex.libraries.completions(of: "a", for: .genre, of: .movie, in: $0.films) }),
    ("first characters", { try await $0.plex.libraries.firstCharacters(of: $0.films) }),
    ("folders", { try await $0.plex.libraries.folder(of: $0.films) }),
    ("tags", { try await $0.plex.libraries.tags(.genre) }),
    ("agents", { try await $0.plex.libraries.agents(for: .movie) }),
    ("common", { try await $0.plex.libraries.common(try await $0.plex.items.all(in: $0.films).all(), of: $0.films) }),
    ("arts", { try await $0.plex.libraries.arts(of: $0.films) }),
    ("views", { try await $0.plex.libraries.views(of: $0.films) }),
    ("films", { try await $0.plex.items.all(in: $0.films).all() }),
    ("shows", { try await $0.plex.items.all(in: $0.shows, .shows).all() }),
    ("seasons", { try await $0.plex.items.all(in: $0.shows, .seasons).all() }),
    ("episodes", { try await $0.plex.items.all(in: $0.shows, .episodes).all() }),
    (
        "whole items",
        {
            let keys = try await $0.plex.items.all(in: $0.films).all().map(\.ratingKey)
            return try await $0.plex.items.get(keys, including: [.guids, .markers, .chapters, .extras, .fileChecks])
        }
    ),
    ("extras", { try await $0.plex.items.extras(of: try await $0.film()).all() }),
    ("artwork", { try await $0.plex.items.artwork(.poster, of: try await $0.film()) }),
    ("matches", { try await $0.plex.items.matches(for: try await $0.film()) }),
    ("subtitles", { try await $0.plex.items.searchSubtitles(for: try await $0.film(), language: "de") }),
    (
        "levels",
        {
            try await $0.plex.items.levels(
                of: try #require(try await $0.now(try await $0.film()).media[0].parts[0].streams.last), count: 4)
        }
    ),
    ("colours", { try await $0.plex.items.ultraBlurColors(of: "/x") }),
    (
        "item settings",
        { try await $0.plex.items.settings(of: try await $0.plex.items.all(in: $0.shows, .shows).all()[0]) }
    ),
    ("home", { try await $0.plex.hubs.home() }),
    ("related", { try await $0.plex.items.related(to: try await $0.film()) }),
    ("hub search", { try await $0.plex.hubs.search("a") }), ("search", { try await $0.plex.hubs.find("a") }),
    ("managed hubs", { try await $0.plex.hubs.managed(of: $0.films) }),
    (
        "collections",
        {
            _ = try await $0.plex.collections.create("C", whatever: .movies.where(.unwatched), in: $0.films)
            return try await $0.plex.collections.all(in: $0.films).all()
        }
    ),
]

struct FormTests {
    @Test(arguments: readings.indices) func xmlAndJSONSayTheSame(_ index: Int) async throws {
        let (name, read) = readings[index]
        let (xml, json) = (try await RehearsalPlex(), try await RehearsalPlex(isJSON: true))
        let fromXML = try await read(xml)
        let fromJSON = try await read(json)
        #expect(AnyHashable(fromXML) == AnyHashable(fromJSON), "\(name)")
        // Servers write a collection's count of children as a text in JSON, too.
        let notes = (xml.drift.notes + json.drift.notes).filter { !$0.path.hasSuffix("childCount") }
        #expect(notes == [], "\(name)")
        #expect("\(fromXML)".count > 10, "\(name) read nothing")
    }
}

/// Items with everything in them that servers are known to send, in both forms.
struct WholeItemTests {
    private static let xml = """
        <MediaContainer size="1"><Directory ratingKey="9" key="/library/metadata/9/children" type="show" title="S" \
        seasonCount="3" episodeSort="1" flattenSeasons="-1" showOrdering="tmdbAiring" subtitleMode="2" smart="0" \
        artBlurHash="abc" reasonTitle="Keanu" score="0.5" extraType="1" createdAtTZOffset="-60">
        <UltraBlurColors topLeft="2a1b40" topRight="40301b" bottomRight="1b402a" bottomLeft="301b40"/>
        <Image alt="S" type="coverPoster" url="/p"/><Review id="1" tag="Critic" text="Fine" source="Paper"/>
        <CommonSenseMedia id="4" oneLiner="Good"><AgeRating type="official" age="13"/></CommonSenseMedia>
        <Format tag="CD" id="3"/><Tag tag="Beach"/><Autotag tag="Sea" confidence="0.9" tagType="207"/>
        <Extras size="1"><Video ratingKey="10" type="clip" title="Trailer"/></Extras>
        <OnDeck><Video ratingKey="11" type="episode" title="Next"/></OnDeck>
        <Related><Hub title="Like it" type="show" size="1"><Directory ratingKey="12" type="show" title="T"/></Hub></Related>
        <Marker id="5" type="credits" startTimeOffset="1" endTimeOffset="2" final="1"><Attributes id="1" version="4"/></Marker>
        <Media id="1" make="Leica" iso="200"><Part id="2" key="/x"><Stream id="3" streamType="2" codec="flac" \
        gain="-7.5" loudness="-12.1" peak="0.98" visualImpaired="1"/></Part></Media></Directory></MediaContainer>
        """
    private static let json = """
        {"MediaContainer": {"size": 1, "Metadata": [{"ratingKey": "9", "key": "/library/metadata/9/children",
        "type": "show", "title": "S", "seasonCount": 3, "episodeSort": 1, "flattenSeasons": -1,
        "showOrdering": "tmdbAiring", "subtitleMode": 2, "smart": false, "artBlurHash": "abc",
        "reasonTitle": "Keanu", "score": 0.5, "extraType": 1, "createdAtTZOffset": -60,
        "UltraBlurColors": {"topLeft": "2a1b40", "topRight": "40301b", "bottomRight": "1b402a", "bottomLeft": "301b40"},
        "Image": [{"alt": "S", "type": "coverPoster", "url": "/p"}],
        "Review": [{"id": 1, "tag": "Critic", "text": "Fine", "source": "Paper"}],
        "CommonSenseMedia": [{"id": 4, "oneLiner": "Good", "AgeRating": [{"type": "official", "age": 13}]}],
        "Format": [{"tag": "CD", "id": 3}], "Tag": [{"tag": "Beach"}],
        "Autotag": [{"tag": "Sea", "confidence": 0.9, "tagType": 207}],
        "Extras": {"size": 1, "Metadata": [{"ratingKey": "10", "type": "clip", "title": "Trailer"}]},
        "OnDeck": {"Metadata": [{"ratingKey": "11", "type": "episode", "title": "Next"}]},
        "Related": {"Hub": [{"title": "Like it", "type": "show", "size": 1,
        "Metadata": [{"ratingKey": "12", "type": "show", "title": "T"}]}]},
        "Marker": [{"id": 5, "type": "credits", "startTimeOffset": 1, "endTimeOffset": 2, "final": true,
        "Attributes": {"id": 1, "version": 4}}],
        "Media": [{"id": 1, "make": "Leica", "iso": 200, "Part": [{"id": 2, "key": "/x", "Stream": [{"id": 3,
        "streamType": 2, "codec": "flac", "gain": -7.5, "loudness": -12.1, "peak": 0.98, "visualImpaired": true}]}]}]
        }]}}
        """

    private func item(_ text: String) async throws -> (item: Item, notes: [Drift.Note]) {
        let drift = Drift()
        let transport = Transport { _ in Response(body: Body(text)) }.noting(drift)
        let plex = Plex("http://nas", token: "t", client: client, transport: transport)
        return (try await plex.items.get("9"), drift.notes)
    }

    @Test func whatIsRareIsReadFromBothForms() async throws {
        let (xml, json) = (try await item(Self.xml), try await item(Self.json))
        #expect(xml.item == json.item)
        #expect(xml.notes == [] && json.notes == [])
        let details = xml.item.details
        #expect(
            details.seasonCount == 3 && details.settings.episodeSort == 1
                && details.settings.showOrdering == "tmdbAiring")
        #expect(details.contents.extras.map(\.title) == ["Trailer"] && details.contents.onDeck.map(\.title) == ["Next"])
        #expect(details.contents.related.flatMap(\.items).map(\.title) == ["T"])
        #expect(details.commonSenseMedia?.ageRatings.map(\.age) == [13] && details.reviews.map(\.text) == ["Fine"])
        #expect(details.autotags.map(\.details.confidence) == [0.9] && details.formats.map(\.tag) == ["CD"])
        #expect(xml.item.ultraBlurColors?.topLeft == "2a1b40")
        #expect(xml.item.markers.map(\.attributes?.version) == [4])
        #expect(xml.item.media[0].make == "Leica" && xml.item.media[0].parts[0].streams[0].loudness?.gain == -7.5)
    }

    @Test func whatWasReadIsWrittenUnderTheSameNames() async throws {
        let item = try await item(Self.json).item
        let written = try Document(encoding: item)
        #expect(try written.decode(Item.self) == item)
        #expect(written["episodeSort"] == 1 && written["Extras"]["Metadata"][0]["title"] == "Trailer")
        #expect(written["Media"][0]["Part"][0]["Stream"][0]["loudness"].double == -12.1)
    }

    /// Libraries hold them by the hundred thousand: what is rare belongs into `details`.
    @Test func anItemStaysSmall() {
        #expect(MemoryLayout<Item>.size <= 1250)
    }

    @Test func blankDetailsAreNone() async throws {
        var item = try Document(json: #"{"ratingKey": "1", "type": "movie", "title": "T"}"#).decode(Item.self)
        let plain = item
        item.details = Item.Details()
        #expect(item == plain)
        item.details.smart = true
        #expect(item != plain && item.details.smart == true)
    }
}
