/// One key of a section: its description, and how it is read into the section and written from it.
///
/// Reading, writing, the JSON schema and the documentation all come from the lists of these.
struct ConfigField<Holder>: Sendable {
    let entry: Outline.Entry
    let read: @Sendable (inout Holder, KeyedDecodingContainer<Name>) throws -> Void
    /// Null where the key is left out.
    let write: @Sendable (Holder) -> Document

    var name: String { entry.name }

    /// A key that is read and written by hand.
    init(
        _ name: String, _ note: String, shape: Shape, standard: Document? = nil, example: Document? = nil,
        isRequired: Bool = false,
        read: @escaping @Sendable (inout Holder, KeyedDecodingContainer<Name>) throws -> Void,
        write: @escaping @Sendable (Holder) -> Document
    ) {
        entry = Outline.Entry(
            name: name, note: note, shape: shape, standard: standard, example: example, isRequired: isRequired)
        (self.read, self.write) = (read, write)
    }
}

extension ConfigField where Holder: ConfigSection {
    /// A key that has a value also where it is left out.
    init<Value: ConfigValue>(
        _ name: String, _ place: any WritableKeyPath<Holder, Value> & Sendable, _ note: String,
        shape: Shape = Value.shape, example: Document? = nil, isRequired: Bool = false
    ) {
        let standard = Holder()[keyPath: place]
        let text = standard.written
        self.init(
            name, note, shape: shape, standard: isRequired || text == [] || text == [:] ? Document?.none : text,
            example: example, isRequired: isRequired
        ) { holder, members in
            if let read = try members.decodeIfPresent(ReadValue<Value>.self, forKey: Name(stringValue: name)) {
                holder[keyPath: place] = read.value
            }
        } write: { holder in
            holder[keyPath: place] == standard ? .null : holder[keyPath: place].written
        }
    }

    /// A key without a value where it is left out.
    init<Value: ConfigValue>(
        _ name: String, _ place: any WritableKeyPath<Holder, Value?> & Sendable, _ note: String,
        shape: Shape = Value.shape, example: Document? = nil, isRequired: Bool = false
    ) {
        self.init(name, note, shape: shape, example: example, isRequired: isRequired) { holder, members in
            if let read = try members.decodeIfPresent(ReadValue<Value>.self, forKey: Name(stringValue: name)) {
                holder[keyPath: place] = read.value
            }
        } write: { holder in
            holder[keyPath: place]?.written ?? .null
        }
    }
}
