@_exported public import ArrKit
@_exported public import PlexKit
