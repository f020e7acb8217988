/// The parts of the setting-up, in their order.
public enum SetupSection: String, CaseIterable, Hashable, Sendable {
    /// What is about to happen.
    case welcome
    /// What all services have in common.
    case system
    /// Where files are.
    case storage
    /// What is to run, and what runs already.
    case services
    /// How the stack meets the internet.
    case vpn
    /// Everything once more before it is written.
    case review

    /// The part's heading.
    public var title: String {
        switch self {
        case .welcome: "Welcome"
        case .system: "System"
        case .storage: "Storage"
        case .services: "Services"
        case .vpn: "VPN and proxy"
        case .review: "Review"
        }
    }

    /// Counted from one.
    public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}
