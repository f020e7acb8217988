extension NZBGet {
    /// The options of one numbered group, such as those of `Server1`, without its number.
    ///
    /// Names are compared without regard to case; those that are not typed are kept.
    public struct ConfigFields: Hashable, Sendable, Sequence {
        private var options: [Option] = []

        /// No options: all of NZBGet's defaults.
        public init() {}

        /// In the file's order.
        public func makeIterator() -> some IteratorProtocol<Option> { options.makeIterator() }

        /// A field's text; a new one goes to the end, `nil` takes it out.
        public subscript(name: String) -> String? {
            get { options.first { $0.name.lowercased() == name.lowercased() }?.value }
            set {
                let place = options.firstIndex { $0.name.lowercased() == name.lowercased() }
                switch (place, newValue) {
                case (let place?, let value?): options[place].value = value
                case (let place?, nil): options.remove(at: place)
                case (nil, let value?): options.append(Option(name, value))
                case (nil, nil): break
                }
            }
        }

        subscript(text name: String) -> String {
            get { self[name] ?? "" }
            set { self[name] = newValue }
        }

        subscript(secret name: String) -> Secret {
            get { Secret(self[name] ?? "") }
            set { self[name] = newValue.reveal() }
        }

        subscript(flag name: String, default isOn: Bool) -> Bool {
            get { Self.flag(self[name]) ?? isOn }
            set { self[name] = Self.text(newValue) }
        }

        subscript(number name: String) -> Int? {
            get { self[name].flatMap { Int($0) } }
            set { self[name] = newValue.map(\.description) }
        }

        subscript(names name: String) -> [String] {
            get {
                text(name).split { $0 == "," || $0 == ";" }
                    .map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
                    .filter { !$0.isEmpty }
            }
            set { self[name] = newValue.joined(separator: ", ") }
        }

        private func text(_ name: String) -> String { self[name] ?? "" }

        static func flag(_ text: String?) -> Bool? {
            switch text?.lowercased() {
            case "yes", "true", "1", "on", "enable", "enabled": true
            case "no", "false", "0", "off", "disable", "disabled": false
            default: nil
            }
        }

        static func text(_ flag: Bool) -> String { flag ? "yes" : "no" }
    }
}

/// A numbered group of options.
protocol ConfigGroup: Hashable, Sendable {
    /// What comes before the number.
    static var prefix: String { get }
    var fields: NZBGet.ConfigFields { get }
    init(_ fields: NZBGet.ConfigFields)
}

extension ConfigGroup {
    /// The number and the field, of `Server1.Host` 1 and `Host`; `nil` for an option of another sort.
    static func parts(of name: String) -> (Int, String)? {
        guard name.lowercased().hasPrefix(prefix.lowercased()), let point = name.firstIndex(of: ".") else { return nil }
        let digits = name[name.index(name.startIndex, offsetBy: prefix.count)..<point]
        guard let number = Int(digits), number > 0 else { return nil }
        return (number, String(name[name.index(after: point)...]))
    }
}
