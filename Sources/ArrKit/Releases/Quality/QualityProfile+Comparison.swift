extension QualityProfile {
    /// Which of two releases the profile prefers, with nothing there yet: by quality, then attempt unless propers are
    /// not preferred, then custom formats, then closeness to the preferred size.
    /// - Parameters:
    ///   - propers: What the application's media management settings say of propers and repacks.
    ///   - preferredSize: In bytes; `nil` prefers the larger one.
    public func compare(
        _ first: RatedRelease, _ second: RatedRelease, propers: MediaManagementConfig.Propers = .preferAndUpgrade,
        preferredSize: Int64? = nil
    ) -> QualityComparison {
        let (one, other) = (first.quality, second.quality)
        switch (allows(one.quality), allows(other.quality)) {
        case (true, false):
            return .init(
                outcome: .first, rule: .allowed, reason: "the profile \(name) does not take \(other.quality.name)")
        case (false, true):
            return .init(
                outcome: .second, rule: .allowed, reason: "the profile \(name) does not take \(one.quality.name)")
        default: break
        }
        let (rank, otherRank) = (place(of: one.quality) ?? -1, place(of: other.quality) ?? -1)
        if rank != otherRank {
            return decide(rank > otherRank, .quality, "\(one.quality.name)", "\(other.quality.name)", "is better than")
        }
        if propers != .doNotPrefer {
            if one.revision.outranks(other.revision) {
                return decide(true, .revision, "\(one)", "\(other)", "is a better attempt than")
            }
            if other.revision.outranks(one.revision) {
                return decide(false, .revision, "\(one)", "\(other)", "is a better attempt than")
            }
        }
        if first.formatScore != second.formatScore {
            return decide(
                first.formatScore > second.formatScore, .formatScore, "\(first.formatScore)", "\(second.formatScore)",
                "for custom formats is more than")
        }
        return bySize(first, second, preferredSize)
    }

    private func bySize(_ first: RatedRelease, _ second: RatedRelease, _ preferred: Int64?) -> QualityComparison {
        guard let size = first.size, let other = second.size, size != other else {
            return .init(outcome: .neither, rule: .equal, reason: "quality, attempt and custom formats are equal")
        }
        guard let preferred else {
            return decide(size > other, .size, "\(size) bytes", "\(other) bytes", "is larger than")
        }
        let (distance, otherDistance) = (distance(size, preferred), distance(other, preferred))
        if distance == otherDistance {
            return .init(outcome: .neither, rule: .equal, reason: "both are as far from the preferred size")
        }
        return decide(
            distance < otherDistance, .size, "\(size) bytes", "\(other) bytes",
            "is closer to the preferred \(preferred) bytes than")
    }

    private func distance(_ one: Int64, _ other: Int64) -> UInt64 {
        UInt64(bitPattern: max(one, other) &- min(one, other))
    }

    private func decide(
        _ isFirst: Bool, _ rule: QualityVerdict.Rule, _ first: String, _ second: String, _ relation: String
    ) -> QualityComparison {
        .init(
            outcome: isFirst ? .first : .second, rule: rule,
            reason: isFirst ? "\(first) \(relation) \(second)" : "\(second) \(relation) \(first)")
    }
}
