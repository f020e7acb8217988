/// What applying has done.
public struct Applied: Hashable, Sendable {
    /// The revision that runs now.
    public var revision: Revision
    /// What was done.
    public var plan: DeployPlan
    /// False where everything was as it should be.
    public var isChange: Bool
}
