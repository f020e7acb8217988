public import FoundationEssentials

/// Which secret was last set where, by fingerprint: services answer `********`, so this is all that can be compared.
public struct SecretLedger: Hashable, Sendable, Codable {
    /// One setting of one secret.
    public struct Entry: Hashable, Sendable, Codable {
        /// Of the secret that was set.
        public var fingerprint: SecretFingerprint
        /// When.
        public var date: Date
    }

    /// By place, such as `prowlarr/applications/radarr/apiKey`.
    public private(set) var entries: [String: Entry] = [:]

    /// Nothing was set anywhere.
    public init() {}

    /// Notes that a secret was set and accepted.
    public mutating func note(_ fingerprint: SecretFingerprint, at place: String, on date: Date) {
        entries[place] = Entry(fingerprint: fingerprint, date: date)
    }

    /// Forgets a place that is no more.
    public mutating func forget(_ place: String) { entries[place] = nil }

    /// What a service says of a secret it holds.
    public enum Answer: Hashable, Sendable {
        /// Stars: there is one.
        case masked
        /// None is set.
        case absent
        /// The text itself, by fingerprint.
        case shown(SecretFingerprint)
    }

    /// How what a service holds relates to what it should hold.
    public enum Verdict: Hashable, Sendable {
        /// It is what it should be; where the answer was masked, as far as can be told.
        case inPlace
        /// The secret was rotated since it was set here: set it again.
        case outdated
        /// Somebody else set another one, or took it away.
        case changed
        /// It was never set from here, and stars tell nothing.
        case unknown
    }

    /// Compares what a service says with what should be there.
    public func verdict(on place: String, answer: Answer, wanted: SecretFingerprint) -> Verdict {
        let last = entries[place]?.fingerprint
        return switch answer {
        case .shown(wanted): .inPlace
        case .shown(let other): other == last ? .outdated : .changed
        case .absent: last == nil ? .outdated : .changed
        case .masked: last == nil ? .unknown : last == wanted ? .inPlace : .outdated
        }
    }
}
