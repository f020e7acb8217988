extension Field {
    /// What a stored secret reads.
    static let mask: Document = "********"

    /// A name and a value, which is all that servers read.
    init(_ name: String, _ value: Document, at order: Int) {
        (self.order, self.name, self.value, advanced, selectOptions) = (order, name, value, false, [])
    }
}

extension [Open<Field>] {
    /// The value of the field of that name. Setting one that is not declared does nothing; `set` complains instead.
    public subscript(name: String) -> Document? {
        get { first { $0.name == name }?.value.value }
        set {
            guard let place = firstIndex(where: { $0.name == name }) else { return }
            self[place].value.value = newValue
        }
    }

    /// Sets the field of that name; `nil` empties it. Throws `ServiceError`, `.unknownField` where there is none.
    public mutating func set(_ name: String, to value: Document?) throws {
        guard contains(where: { $0.name == name }) else { throw unknown(name) }
        self[name] = value
    }

    /// Sets a key or password. Throws `ServiceError`, `.unknownField` where there is no field of that name.
    public mutating func set(_ name: String, to secret: Secret) throws { try set(name, to: .string(secret.reveal())) }

    private func unknown(_ name: String) -> ServiceError {
        let names = map(\.name)
        let advice = name.nearest(of: names).map { "Did you mean \($0)?" }
        return ServiceError(
            .unknownField, attempted: "set the field \(name)",
            advice: advice ?? "Take one of \(names.sorted().joined(separator: ", ")).")
    }
}
