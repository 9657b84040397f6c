import DataPackage

/// Who makes an edit, and when, as a shell says it.
public typealias EditStamp = DataPackage.EditStamp
