/// How a deployment goes about it.
public struct DeployOptions: Hashable, Sendable {
    /// How many services may lose their containers without the plan's hash being confirmed.
    public var removals = 0
    /// The hash of the plan somebody has seen and means.
    public var confirmed: String?
    /// Images are fetched anew even where the host has one of that name.
    public var pullsAlways = false
    /// What failed is undone by going back to what ran before.
    public var rollsBack = false
    /// How long all services together may take to become healthy.
    public var healthLimit: Duration = .seconds(300)
    /// How long a service without a health check must run to count as well.
    public var settling: Duration = .seconds(3)
    /// How long images may take to arrive.
    public var pullLimit: Duration = .seconds(3600)
    /// How often health is asked for.
    public var pace: Duration = .milliseconds(250)
    /// How long to wait for another run's end.
    public var lockLimit: Duration = .seconds(60)

    /// The defaults.
    public init() {}
}
