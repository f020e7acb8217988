extension Release {
    /// Why a name says nothing, though somebody may have meant something by it.
    public struct Rejection: Hashable, Sendable, CustomStringConvertible {
        /// A sentence for a person.
        public let description: String

        /// There is no letter and no digit in it.
        public static let empty = Rejection(description: "The name has no words.")
        /// It is posted behind a password.
        public static let password = Rejection(description: "The name is that of a post behind a password.")
        /// It is a random word.
        public static let obfuscated = Rejection(description: "The name is obfuscated: it is a random word.")
        /// It names a day that cannot be an episode's.
        public static let impossibleDay = Rejection(description: "The day in the name cannot be an episode's.")
        /// No rule found a series' numbers in it, or a film's year or quality.
        public static let unrecognized = Rejection(
            description: "The name has no episode, season, day, year or quality by which to tell what it is.")
        /// It names an episode, where a film is looked for.
        public static let episode = Rejection(description: "The name is that of an episode, not of a film.")
    }
}
