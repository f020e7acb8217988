/// A value of the configuration that knows how it is described, read and written.
protocol ConfigValue: Hashable, Sendable {
    static var shape: Shape { get }

    /// Reads it from a strict tape; objects to what can be read and is wrong, throws where nothing can be.
    init(reading decoder: any Decoder) throws

    /// As it stands in a file.
    var written: Document { get }
}

/// Lets the decoder read any value.
struct ReadValue<Value: ConfigValue>: Decodable {
    let value: Value

    init(from decoder: any Decoder) throws { value = try Value(reading: decoder) }
}

extension String: ConfigValue {
    static var shape: Shape { .text() }
    init(reading decoder: any Decoder) throws { self = try decoder.singleValueContainer().decode(String.self) }
    var written: Document { Document(self) }
}

extension Int: ConfigValue {
    static var shape: Shape { .integer() }
    init(reading decoder: any Decoder) throws { self = try decoder.singleValueContainer().decode(Int.self) }
    var written: Document { Document(self) }
}

extension Double: ConfigValue {
    static var shape: Shape { .number() }
    init(reading decoder: any Decoder) throws { self = try decoder.singleValueContainer().decode(Double.self) }
    var written: Document { Document(self) }
}

extension Bool: ConfigValue {
    static var shape: Shape { .flag }
    init(reading decoder: any Decoder) throws { self = try decoder.singleValueContainer().decode(Bool.self) }
    var written: Document { Document(self) }
}

extension Array: ConfigValue where Element: ConfigValue {
    static var shape: Shape { .list(Element.shape) }
    init(reading decoder: any Decoder) throws {
        self = try decoder.singleValueContainer().decode([ReadValue<Element>].self).map(\.value)
    }
    var written: Document { Document(map(\.written)) }
}
