public import struct FoundationEssentials.Date

/// What every service of the stack was seen to hold at one time.
///
/// A service that is expected but was not asked belongs in here too, as unknown: left out, it would not be missed.
public struct Snapshot: Sendable {
    /// What each service holds, or why that is not known.
    public var libraries: [Source: Observed<Inventory>]
    /// How each service's paths translate; one without a mapping sees canonical paths.
    public var paths: [Source: PathMapping]
    /// Which sections need no manager.
    public var scope: Scope
    /// When the services were asked.
    public var taken: Date

    /// Everything that was seen; a service that could not be asked is given as unknown.
    public init(
        _ libraries: [Source: Observed<Inventory>], paths: [Source: PathMapping] = [:], scope: Scope = Scope(),
        taken: Date
    ) {
        (self.libraries, self.paths, self.scope, self.taken) = (libraries, paths, scope, taken)
    }
}

/// Which sections are not expected to be managed by anyone, such as home videos.
public struct Scope: Hashable, Sendable {
    /// Keys or titles of sections, by source.
    public var leftOut: [Source: Set<String>]
    /// Sections whose agent is "none" hold personal media no *arr manages.
    public var leavesOutPersonal: Bool

    /// By default nothing is left out but what Plex looks up nowhere.
    public init(leavingOut sections: [Source: Set<String>] = [:], leavesOutPersonal: Bool = true) {
        (leftOut, self.leavesOutPersonal) = (sections, leavesOutPersonal)
    }

    /// False for a section whose items need no manager.
    public func covers(_ section: Inventory.Section, of source: Source) -> Bool {
        if leavesOutPersonal && section.isPersonal { return false }
        guard let names = leftOut[source] else { return true }
        return !names.contains(section.key) && !names.contains(section.title)
    }
}
