extension Seerr {
    /// What a title is.
    public struct MediaType: OpenEnum {
        /// The name as the server spells it, one that is not declared here included.
        public let rawValue: String
        /// A name as the server spells it; it need not be one of those declared here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A film.
        public static let movie: Self = "movie"
        /// A show, in seasons.
        public static let tv: Self = "tv"
        /// Someone who plays or works in them; search results only.
        public static let person: Self = "person"
        /// Films that belong together; search results only.
        public static let collection: Self = "collection"
    }

    /// How far a title is on its way into the library.
    public struct MediaStatus: OpenNumber {
        /// The number as the server uses it, one that is not declared here included.
        public let rawValue: Int
        /// A number as the server uses it; it need not be one of those declared here.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// Nobody has asked for it.
        public static let unknown: Self = 1
        /// It is requested and waits for approval.
        public static let pending: Self = 2
        /// Radarr or Sonarr has it to look for.
        public static let processing: Self = 3
        /// Some seasons or episodes are there.
        public static let partiallyAvailable: Self = 4
        /// It is there.
        public static let available: Self = 5
        /// Nobody may request it; Overseerr has no such thing.
        public static let blocklisted: Self = 6
        /// It was there and is gone; since Seerr.
        public static let deleted: Self = 7
    }

    /// How far a request has come.
    public struct RequestStatus: OpenNumber {
        /// The number as the server uses it, one that is not declared here included.
        public let rawValue: Int
        /// A number as the server uses it; it need not be one of those declared here.
        public init(rawValue: Int) { self.rawValue = rawValue }

        /// It waits for approval.
        public static let pending: Self = 1
        /// It was handed on to Radarr or Sonarr.
        public static let approved: Self = 2
        /// It was turned down.
        public static let declined: Self = 3
        /// Radarr or Sonarr would not take it; `retry` tries again.
        public static let failed: Self = 4
        /// What was asked for is there; since Seerr.
        public static let completed: Self = 5
    }

    /// Which seasons of a show.
    public enum Seasons: Hashable, Sendable, Codable, ExpressibleByArrayLiteral {
        /// All there are, specials aside.
        case all
        /// These, by number; 0 are the specials.
        case some([Int])

        /// Seasons by number.
        public init(arrayLiteral numbers: Int...) { self = .some(numbers) }

        /// Reads numbers, or the word `all`.
        public init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            self = if let numbers = try? value.decode([Int].self) { .some(numbers) } else { .all }
        }

        /// Writes numbers, or the word `all`.
        public func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            switch self {
            case .all: try value.encode("all")
            case .some(let numbers): try value.encode(numbers)
            }
        }
    }
}
