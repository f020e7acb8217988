/// What a library lacks.
public struct Wanted<Item: Identified>: Sendable {
    let transport: Transport

    /// What has no file: among what is monitored, or among what is not; there is no list of both.
    public func missing(monitored: Bool = true) -> Paged<Item> {
        Paged("wanted/missing", ["monitored": monitored], on: transport)
    }

    /// What has a file that is not yet as good as its quality profile asks for.
    public func cutoff(monitored: Bool = true) -> Paged<Item> {
        Paged("wanted/cutoff", ["monitored": monitored], on: transport)
    }
}
