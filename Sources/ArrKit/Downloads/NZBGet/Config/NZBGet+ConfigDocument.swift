extension NZBGet {
    /// The options of NZBGet's file, in its order, to be edited and saved as a whole.
    ///
    /// Names are compared without regard to case, as NZBGet does. What is numbered (news servers, categories, feeds,
    /// tasks) is edited as lists: `document.categories.append(…)`.
    public struct ConfigDocument: Hashable, Sendable {
        /// All of them, in the file's order.
        public private(set) var options: [Option]
        /// Those that were taken out on purpose, in small letters.
        private(set) var removed: Set<String> = []
        /// What was read, to tell edits from what others changed meanwhile.
        let loaded: [String: Option]

        /// Options as they were read, from a server or from a copy of its file.
        public init(_ options: [Option]) {
            self.options = options
            loaded = Dictionary(options.map { ($0.name.lowercased(), $0) }) { $1 }
        }

        /// An option's text; a new one goes to the end, `nil` takes it out, which brings back NZBGet's default.
        ///
        /// The program pauses everything when it starts with an option it does not know.
        public subscript(name: String) -> String? {
            get { place(of: name).map { options[$0].value } }
            set {
                switch (place(of: name), newValue) {
                case (let place?, let value?): options[place].value = value
                case (let place?, nil):
                    options.remove(at: place)
                    removed.insert(name.lowercased())
                case (nil, let value?):
                    options.append(Option(name, value))
                    removed.remove(name.lowercased())
                case (nil, nil): break
                }
            }
        }

        /// An option that is `yes` or `no`; `nil` where it is absent or something else.
        public subscript(flag name: String) -> Bool? {
            get { ConfigFields.flag(self[name]) }
            set { self[name] = newValue.map(ConfigFields.text) }
        }

        /// An option that is a whole number; `nil` where it is absent or something else.
        public subscript(number name: String) -> Int? {
            get { self[name].flatMap { Int($0) } }
            set { self[name] = newValue.map(\.description) }
        }

        /// An option that is a password or a key; `nil` where it is absent.
        public subscript(secret name: String) -> Secret? {
            get { self[name].map { Secret($0) } }
            set { self[name] = newValue?.reveal() }
        }

        private func place(of name: String) -> Int? {
            let name = name.lowercased()
            return options.firstIndex { $0.name.lowercased() == name }
        }
    }
}

extension NZBGet.ConfigDocument {
    /// The numbered options of one sort, by number.
    func groups<Group: ConfigGroup>(_ type: Group.Type = Group.self) -> [Group] {
        var groups: [Int: NZBGet.ConfigFields] = [:]
        for option in options {
            guard let (number, field) = Group.parts(of: option.name) else { continue }
            groups[number, default: NZBGet.ConfigFields()][field] = option.value
        }
        return groups.sorted { $0.key < $1.key }.map { Group($0.value) }
    }

    /// Numbers them anew from 1, for NZBGet reads no further than to the first number that is missing.
    mutating func setGroups<Group: ConfigGroup>(_ groups: [Group]) {
        let isOld = { (option: NZBGet.Option) in Group.parts(of: option.name) != nil }
        let new = groups.enumerated().flatMap { place, group in
            group.fields.map { NZBGet.Option("\(Group.prefix)\(place + 1).\($0.name)", $0.value) }
        }
        let names = Set(new.map { $0.name.lowercased() })
        removed.formUnion(options.filter(isOld).map { $0.name.lowercased() })
        removed.subtract(names)
        let first = options.firstIndex(where: isOld)
        let before = options[..<(first ?? options.count)]
        options = before + new + options[before.count...].filter { !isOld($0) }
    }
}

extension NZBGet.ConfigDocument {
    /// The news servers; their numbers follow from their places.
    public var newsServers: [NZBGet.NewsServerOptions] {
        get { groups() }
        set { setGroups(newValue) }
    }

    /// The categories; their numbers follow from their places.
    public var categories: [NZBGet.CategoryOptions] {
        get { groups() }
        set { setGroups(newValue) }
    }

    /// The feeds; their numbers, which the feeds' histories go by, follow from their places.
    public var feeds: [NZBGet.FeedOptions] {
        get { groups() }
        set { setGroups(newValue) }
    }

    /// What is done at certain times; their numbers follow from their places.
    public var tasks: [NZBGet.TaskOptions] {
        get { groups() }
        set { setGroups(newValue) }
    }
}
