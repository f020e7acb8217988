extension Field: CustomReflectable {
    /// Its name and value when it is printed, a key or password as `•••`: this is where people fill theirs in.
    public var customMirror: Mirror {
        let isSecret = privacy == .apiKey || privacy == .password || Redaction.isSecret(name)
        let value: Any = value.map { isSecret ? Secret($0.description) as Any : $0 as Any } ?? "nothing"
        return Mirror(self, children: ["name": name, "value": value], displayStyle: .struct)
    }
}
