/// Common kinds of machines, each with folders that fit it.
enum SetupLayout: String, CaseIterable {
    case folder, nas, unraid, own

    var note: String {
        switch self {
        case .folder: "a Linux machine with one disk, or one big file system (/srv/data)"
        case .nas: "a NAS with volumes and shared folders (/volume1/data)"
        case .unraid: "unRAID and the like, with user shares (/mnt/user/data)"
        case .own: "something else: you name the folders"
        }
    }

    var root: String? {
        switch self {
        case .folder: "/srv/data"
        case .nas: "/volume1/data"
        case .unraid: "/mnt/user/data"
        case .own: nil
        }
    }

    var folder: String? {
        switch self {
        case .folder: "/opt/maestrarr"
        case .nas: "/volume1/docker/maestrarr"
        case .unraid: "/mnt/user/appdata/maestrarr"
        case .own: nil
        }
    }

    var config: String? { folder.map { "\($0)/config" } }
}
