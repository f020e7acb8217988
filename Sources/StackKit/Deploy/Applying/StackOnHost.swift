internal import Wire

/// A revision's part on one host: the project as its engine is told of it, and what it asks for.
struct StackOnHost: Sendable {
    let engine: Engine
    var project: ComposeProject
    let desired: Desired
    var plan: DeployPlan
    /// What the image names mean on the host.
    let images: [String: Image]

    /// The same after its files were moved to another folder.
    func moved(from place: String, to newPlace: String) -> StackOnHost {
        func moved(_ path: String) -> String {
            path.hasPrefix(place + "/") ? newPlace + path.dropFirst(place.count) : path
        }
        var part = self
        part.project.files = project.files.map(moved)
        part.project.envFiles = project.envFiles.map(moved)
        return part
    }
}
