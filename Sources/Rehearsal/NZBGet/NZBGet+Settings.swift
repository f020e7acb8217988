extension NZBGet {
    func configuration(hidesSecrets: Bool) -> Document {
        Document(
            state.withLock { $0.options }.map { option in
                // More than the passwords: whatever concerns who may get in.
                let isSecret =
                    option.name.hasSuffix("Password") || option.name.hasSuffix("Username")
                    || ["ControlIP", "ControlPort", "FormAuth"].contains(option.name)
                return Document.object([
                    "Name": option.name, "Value": hidesSecrets && isSecret ? "***" : option.value,
                ])
            })
    }

    /// What is saved is the whole file: what is left out is gone.
    func save(_ parameters: [Document]) throws(RPCFailure) -> Document {
        guard let list = parameters.first?.list, !list.isEmpty else { throw .parameter }
        let options = list.compactMap { option in
            option["Name"].string.map { (name: $0, value: option["Value"].string ?? "") }
        }
        guard options.count == list.count else { throw .parameter }
        state.withLock { $0.options = options }
        journal.changed("configuration saved")
        return true
    }

    static func options(_ password: Secret, folder: String) -> [(name: String, value: String)] {
        [
            ("MainDir", folder), ("DestDir", folder), ("InterDir", "\(folder)/intermediate"), ("ControlIP", "0.0.0.0"),
            ("ControlPort", "6789"), ("ControlUsername", "nzbget"), ("ControlPassword", password.reveal()),
            ("RestrictedUsername", "restricted"), ("RestrictedPassword", password.reveal()), ("AddUsername", "add"),
            ("AddPassword", password.reveal()), ("Server1.Active", "yes"), ("Server1.Host", "news.invalid"),
            ("Server1.Username", "me"),
            ("Server1.Password", "not-a-password"), ("Category1.Name", "movies"), ("Category2.Name", "tv"),
            ("KeepHistory", "30"), ("Unpack", "yes"), ("FormAuth", "no"),
        ]
    }
}
