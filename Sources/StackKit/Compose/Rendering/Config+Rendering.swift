extension Config {
    /// The version of what is rendered, which every container carries as a label.
    public static let renderedVersion = 1

    /// The compose files that run what this configuration describes, one a host.
    ///
    /// The same configuration gives the same files, to the letter. No key is in any of them.
    public func rendered() -> Rendered { Renderer(self).rendered() }
}
