extension Command {
    /// What a command is to do: its name and its parameters.
    ///
    /// Every application adds its own as static members; any other is made by name.
    public struct Body: Model {
        /// The kind of work, such as `RefreshSeries`; upper and lower case do not matter.
        public var name: String
        /// What it is to work on, under the application's own names, such as `seriesId`.
        public var parameters: Members

        /// Any command by its name; the application answers 500 to one it does not know.
        public init(_ name: String, _ parameters: Members = Members()) {
            (self.name, self.parameters) = (name, parameters)
        }

        /// Reads an object's `name`; everything else in it is a parameter.
        public init(from decoder: any Decoder) throws {
            parameters = try Document(from: decoder).members
            name = parameters["name"]?.string ?? ""
            parameters["name"] = nil
        }

        /// Writes the name and, beside it, the parameters.
        public func encode(to encoder: any Encoder) throws {
            try Document.object(Members([("name", .string(name))] + parameters.map { ($0.name, $0.value) }))
                .encode(to: encoder)
        }
    }
}

extension Document {
    init<Row>(_ ids: some Sequence<ID<Row>>) { self.init(ids.map { Document($0.rawValue) }) }
}
