using System.Reflection;

// IsTrimmable in the project would bring in an SDK-chosen package, and with it a lock file that differs by SDK.
[assembly: AssemblyMetadata("IsTrimmable", "True")]
