extension Config {
    /// The configuration as YAML: sections in the order of the documentation, what holds anyway left out. Reading it
    /// gives the same configuration again; keys that were looked up are not part of it.
    public func yaml() -> String { written.yaml() }

    /// The same as JSON.
    public func json() -> String { written.json(indented: true) + "\n" }
}
