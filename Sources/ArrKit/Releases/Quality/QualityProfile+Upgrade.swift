extension QualityProfile {
    /// Whether a release is to be taken, as Sonarr and Radarr decide it: on its own where nothing is there yet, else
    /// as an upgrade of the file.
    /// - Parameters:
    ///   - current: The file that is there; `nil` for none.
    ///   - propers: What the application's media management settings say of propers and repacks.
    public func takes(
        _ release: RatedRelease, over current: RatedRelease? = nil,
        propers: MediaManagementConfig.Propers = .preferAndUpgrade
    ) -> QualityVerdict {
        let quality = release.quality.quality
        guard allows(quality) else { return .no(.allowed, "the profile \(name) does not take \(quality.name)") }
        if let least = minFormatScore, release.formatScore < least {
            return .no(
                .formatScore, "its custom formats are worth \(release.formatScore), the profile asks for \(least)")
        }
        guard let current else {
            return .yes(.allowed, "nothing is there yet, and the profile \(name) takes \(quality.name)")
        }
        let verdict = isUpgrade(release, of: current, propers: propers)
        guard verdict.isYes else { return verdict }
        return verdict.rule == .revision ? suits(release, current, propers) ?? verdict : verdict
    }

    /// Whether a release is better than what is there, and the difference one that the profile asks for.
    ///
    /// A better quality counts until the cutoff is met, a better attempt at the same quality always, custom formats
    /// until the profile's own score for them is reached.
    public func isUpgrade(
        _ release: RatedRelease, of current: RatedRelease, propers: MediaManagementConfig.Propers = .preferAndUpgrade
    ) -> QualityVerdict {
        let (new, old) = (release.quality, current.quality)
        guard let place = place(of: new.quality) else {
            return .no(.quality, "\(new.quality.name) is not in the profile \(name)")
        }
        // What is there but not in the profile is worse than all that is.
        let oldPlace = self.place(of: old.quality) ?? -1
        if place < oldPlace {
            return .no(.quality, "\(old.quality.name), which is there, is better than \(new.quality.name)")
        }
        let cutoff = meetsCutoff(old.quality)
        if place > oldPlace {
            let relation = "\(new.quality.name) is better than \(old.quality.name)"
            guard upgradeAllowed else {
                return .no(.upgrades, "\(relation), but the profile \(name) lets nothing be replaced")
            }
            return cutoff.isYes
                ? .no(.cutoff, "\(cutoff.reason), so \(new.quality.name) is not needed")
                : .yes(.quality, "\(relation), and \(cutoff.reason)")
        }
        guard propers != .doNotPrefer else { return isWorthMore(release, current) }
        if new.revision.outranks(old.revision) {
            // A better attempt at an equal quality is no reason once that is good enough; at the same quality it is.
            return new.quality.id == old.quality.id || !cutoff.isYes
                ? .yes(.revision, "\(new) is a better attempt than \(old)")
                : .no(.cutoff, "\(cutoff.reason), so \(new) is not needed")
        }
        if old.revision.outranks(new.revision) {
            return .no(.revision, "\(old), which is there, is a better attempt than \(new)")
        }
        return isWorthMore(release, current)
    }

    private func isWorthMore(_ release: RatedRelease, _ current: RatedRelease) -> QualityVerdict {
        let (new, old) = (release.formatScore, current.formatScore)
        if new <= old {
            return .no(
                new == old ? .equal : .formatScore,
                "quality and attempt are equal, and its custom formats are worth \(new), those there \(old)")
        }
        guard upgradeAllowed else {
            return .no(.upgrades, "its custom formats are worth more, but the profile \(name) lets nothing be replaced")
        }
        if let enough = cutoffFormatScore, old >= enough {
            return .no(
                .cutoff, "the custom formats there are worth \(old), and \(enough) are enough for the profile \(name)")
        }
        let step = minUpgradeFormatScore ?? 1
        guard new - old >= step else {
            return .no(.formatScore, "its custom formats are worth \(new - old) more, the profile asks for \(step)")
        }
        return .yes(
            .formatScore, "quality and attempt are equal, and its custom formats are worth \(new), those there \(old)")
    }

    /// Propers may be preferred without replacing anything, and a repack mends its own group's release alone; `nil`
    /// where nothing stands against it.
    private func suits(
        _ release: RatedRelease, _ current: RatedRelease, _ propers: MediaManagementConfig.Propers
    ) -> QualityVerdict? {
        let (new, old) = (release.quality, current.quality)
        guard new.quality.id == old.quality.id else { return nil }
        if propers == .doNotUpgrade {
            return .no(.revision, "\(new) is a better attempt, but propers and repacks replace nothing")
        }
        guard new.revision.isRepack == true else { return nil }
        guard let group = release.group, let other = current.group else {
            return .no(.group, "a repack mends a release of its own group, and one of the groups is not known")
        }
        return group.lowercased() == other.lowercased()
            ? nil
            : .no(.group, "a repack mends a release of its own group: it is \(group)'s, what is there is \(other)'s")
    }
}
