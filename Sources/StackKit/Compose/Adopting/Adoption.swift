/// An existing compose file as a configuration, and the proof of how far that goes.
///
/// The configuration was rendered again, and all that differs is listed: where nothing is, the files mean the same.
public struct Adoption: Sendable {
    /// What the file describes.
    public let config: Config
    /// What the configuration renders to.
    public let rendered: Rendered
    /// Everything in which the two differ, in the order of the original; nothing else does.
    public let differences: [AdoptionDifference]
    /// Keys that stand in the original. The configuration refers to them and does not hold them.
    public let keys: [FoundKey]

    /// A key of the original, and where the configuration wants it.
    public struct FoundKey: Hashable, Sendable {
        /// The service that has it.
        public var service: String
        /// The variable it stands in.
        public var variable: String
        /// Where the configuration looks for it.
        public var reference: KeyReference
        /// The key itself.
        public var key: Secret
    }

    /// The text of `stack.yaml`; no key is in it.
    public var text: String { config.yaml() }

    /// True where the configuration renders back to the original, in every respect.
    public var isExact: Bool { differences.isEmpty }

    /// What of the original is not in what is rendered, or is otherwise there.
    public var losses: [AdoptionDifference] { differences.filter { $0.kind != .added } }
}

/// One thing in which what is rendered differs from the original.
public struct AdoptionDifference: Hashable, Sendable {
    /// In which way.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Only the original has it.
        case lost
        /// Both have it, and not the same.
        case changed
        /// Only what is rendered has it.
        case added
    }

    /// The service; `nil` for the file as a whole.
    public var service: String?
    /// The key below it, such as `environment.DOCKER_MODS`.
    public var key: String
    /// In which way.
    public var kind: Kind
    /// What the original has, without secrets; null for nothing.
    public var original: Document
    /// What is rendered, without secrets; null for nothing.
    public var rendered: Document
    /// Why the configuration cannot say it.
    public var why: String
}

extension AdoptionDifference: CustomStringConvertible {
    /// `radarr: restart changed from "always" to "unless-stopped": …`.
    public var description: String {
        let place = service.map { "\($0): " } ?? ""
        switch kind {
        case .lost: return "\(place)\(key) is lost, \(original.json()): \(why)"
        case .changed: return "\(place)\(key) changes from \(original.json()) to \(rendered.json()): \(why)"
        case .added: return "\(place)\(key) is added, \(rendered.json()): \(why)"
        }
    }
}
