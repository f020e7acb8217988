extension QualityProfile {
    /// Where the profile ranks a quality or the group it is in, from 0 for the worst; `nil` where it does not list it.
    /// Qualities of a group are equal.
    public func place(of quality: Quality) -> Int? { place(ofID: quality.id) }

    /// Whether releases of a quality are taken. A group answers for the qualities in it.
    public func allows(_ quality: Quality) -> Bool {
        place(of: quality).map { items[$0].value.allowed } ?? false
    }

    /// Whether a quality is good enough, so that no better one is looked for. A profile that lets nothing be replaced
    /// finds whatever it takes good enough.
    public func meetsCutoff(_ quality: Quality) -> QualityVerdict {
        let wanted = effectiveCutoff
        let goal = name(ofID: wanted) ?? "number \(wanted)"
        guard let place = place(of: quality) else {
            return .no(.quality, "\(quality.name) is not in the profile \(name)")
        }
        // Servers do not check that a cutoff names something that is there.
        guard let least = self.place(ofID: wanted) else {
            return .yes(.cutoff, "the profile's cutoff, \(goal), is none of its qualities")
        }
        return place < least
            ? .no(.cutoff, "\(quality.name) is below the cutoff, \(goal)")
            : .yes(.cutoff, "\(quality.name) meets the cutoff, \(goal)")
    }

    /// The quality's or group's number that is good enough: the worst that is taken where nothing is to be replaced.
    private var effectiveCutoff: Int {
        guard !upgradeAllowed, let first = items.first(where: { $0.value.allowed })?.value else { return cutoff }
        return first.number
    }

    /// A cutoff may name a group or a quality, one inside a group too.
    private func place(ofID id: Int) -> Int? {
        items.firstIndex { $0.value.number == id || $0.value.items.contains { $0.quality?.id == id } }
    }

    private func name(ofID id: Int) -> String? {
        for item in items {
            if item.value.number == id { return item.value.name ?? item.value.quality?.name }
            if let quality = item.value.items.first(where: { $0.quality?.id == id })?.quality { return quality.name }
        }
        return nil
    }
}

extension QualityProfile.Item {
    /// What a cutoff names it by.
    var number: Int { quality?.id ?? id.rawValue }
}
