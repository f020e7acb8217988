/// What a critic wrote about an item.
public struct Review: Model {
    /// The review's number on this server.
    public var id: Int?
    /// The critic's name.
    public var tag: String?
    /// The words themselves.
    public var text: String?
    /// How the critic liked it, such as `rottentomatoes://image.review.fresh`.
    public var image: String?
    /// The paper or site it was written for.
    public var source: String?
    /// Where all of it can be read.
    public var link: String?
    /// Such as `review=12`.
    public var filter: String?
}

/// The colours of a background that fits an item's picture, each six hexadecimal digits.
public struct UltraBlurColors: Model, Blank {
    /// Such as `2a1b40`.
    public var topLeft: String?
    /// Such as `2a1b40`.
    public var topRight: String?
    /// Such as `2a1b40`.
    public var bottomLeft: String?
    /// Such as `2a1b40`.
    public var bottomRight: String?

    /// No colours.
    public init() {}
}

/// What Common Sense Media says to parents about an item.
public struct CommonSenseMedia: Model {
    /// The entry's number.
    public var id: Int?
    /// Where all of it can be asked for.
    public var key: String?
    /// The whole in one line.
    public var oneLiner: String?
    /// Whether it is any good, in a paragraph.
    public var anyGood: String?
    /// What parents should know, in a paragraph.
    public var parentsNeedToKnow: String?
    /// The ages it is meant for.
    public var ageRatings: [AgeRating]
    /// How much there is of each thing parents ask about.
    public var parentalAdvisoryTopics: [Topic]
    /// What to talk about afterwards.
    public var talkingPoints: [Tag]

    enum CodingKeys: String, CodingKey {
        case id, key, oneLiner, anyGood, parentsNeedToKnow
        case ageRatings = "AgeRating"
        case parentalAdvisoryTopics = "ParentalAdvisoryTopic"
        case talkingPoints = "TalkingPoint"
    }

    /// The age one group of people finds it fit for.
    public struct AgeRating: Model {
        /// Who says so: `official`, `adult` or `child`.
        public var type: String?
        /// In years.
        public var age: Double?
        /// Such as `13+`.
        public var ageGroup: String?
        /// Out of five.
        public var rating: Double?
        /// How many people told.
        public var ratingCount: Int?
    }

    /// One thing parents ask about.
    public struct Topic: Model {
        /// Such as `violence`.
        public var id: String?
        /// In words.
        public var label: String?
        /// True for what speaks for it, such as role models.
        public var positive: Bool?
        /// Out of five.
        public var rating: Double?
        /// What there is of it, in a paragraph.
        public var tag: String?
    }
}
