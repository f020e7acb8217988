/// A choice of rows that a person has put together on the application's web page.
public struct CustomFilter: Editable {
    /// Zero until it is stored.
    public var id: ID<CustomFilter>
    /// The table it is for, such as `series` or `movieIndex`.
    public var type: String
    /// As its owner calls it.
    public var label: String
    /// All of them must hold.
    public var filters: [Open<Condition>]

    /// One thing a row must have.
    public struct Condition: Model {
        /// The column, such as `monitored`.
        public var key: String
        /// What it is compared with: a list of values as a rule.
        public var value: Document
        /// How it is compared, such as `equal` or `contains`.
        public var type: String
    }

    /// One that is to be stored.
    public init(_ label: String, for type: String, _ filters: [Condition]) {
        (id, self.label, self.type) = (0, label, type)
        self.filters = filters.map(Open.init)
    }
}
