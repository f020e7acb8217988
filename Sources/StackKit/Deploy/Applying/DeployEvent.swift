/// News of a deployment while it goes on.
public enum DeployEvent: Hashable, Sendable {
    /// Something to be told once.
    case note(String)
    /// A service has come to another state, such as `pulling`, `creating`, `starting`, `waiting`, `healthy`.
    case service(String, host: String, state: String)
    /// How many of an image's bytes are there; `total` is `nil` while it is not known.
    case pulled(String, host: String, done: Int, total: Int?)
}
