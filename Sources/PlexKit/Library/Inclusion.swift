/// Something that is sent along with items only where it is asked for.
public struct Inclusion: Hashable, Sendable {
    let name: String
    let value: String

    /// Any by the name it has in a query, such as `includeExtras`; a server passes over one it does not know.
    public init(_ name: String, _ value: String = "1") { (self.name, self.value) = (name, value) }

    /// The catalogues' names for it; single items have them anyway.
    public static let guids = Self("includeGuids")
    /// Stretches that can be skipped.
    public static let markers = Self("includeMarkers")
    /// Chapters.
    public static let chapters = Self("includeChapters")
    /// Trailers, deleted scenes and the like, in `details.contents`.
    public static let extras = Self("includeExtras")
    /// Others like it, in `details.contents`.
    public static let related = Self("includeRelated")
    /// What comes next, in `details.contents`.
    public static let onDeck = Self("includeOnDeck")
    /// Seasons or episodes, in `details.contents`.
    public static let children = Self("includeChildren")
    /// An artist's most played tracks, in `details.contents`.
    public static let popularLeaves = Self("includePopularLeaves")
    /// An artist's stations, in `details.contents`.
    public static let stations = Self("includeStations")
    /// What critics wrote.
    public static let reviews = Self("includeReviews")
    /// An artist's coming concerts.
    public static let concerts = Self("includeConcerts")
    /// How fast a line must be, in `requiredBandwidths`.
    public static let bandwidths = Self("includeBandwidths")
    /// How tracks begin and end, in a stream's loudness.
    public static let loudnessRamps = Self("includeLoudnessRamps")
    /// Where photographs were taken.
    public static let geolocation = Self("includeGeolocation")
    /// Media of elsewhere, such as an extra on the web.
    public static let externalMedia = Self("includeExternalMedia")
    /// Collections among the items of a list.
    public static let collections = Self("includeCollections")
    /// Blurred pictures in a few characters.
    public static let blurHashes = Self("includeFields", "thumbBlurHash,artBlurHash")
    /// Whether its files are there, looked up before the answer: `exists` and `accessible` of each part. Slow.
    public static let fileChecks = Self("checkFiles")
    /// The same, looked up afterwards.
    public static let laterFileChecks = Self("asyncCheckFiles")
    /// Whether the files can be read, looked up before the answer. Slow.
    public static let fileAvailability = Self("checkFileAvailability")
    /// More that is looked up elsewhere afterwards; `augmentationKey` says where to wait for it.
    public static let augmentation = Self("asyncAugmentMetadata")
    /// The item as it is, without looking for changes of its files.
    public static let noRefresh = Self("skipRefresh")

    /// An answer without these of its elements, such as `Media` or `Role`, which makes long lists shorter.
    public static func without(elements: [String]) -> Self { Self("excludeElements", elements.joined(separator: ",")) }
    /// An answer without these of its fields, such as `summary`, which makes long lists shorter.
    public static func without(fields: [String]) -> Self { Self("excludeFields", fields.joined(separator: ",")) }
}

extension [Inclusion] {
    /// What a library's list brings along unless told otherwise.
    public static let listed: [Inclusion] = [.guids]
    /// What a single item brings along unless told otherwise.
    public static let whole: [Inclusion] = [.guids, .markers, .chapters]
}

extension Query {
    /// The same with what is to be sent along.
    func including(_ inclusions: [Inclusion]) -> Query {
        var query = self
        for inclusion in inclusions { query[inclusion.name] = inclusion.value }
        return query
    }
}
