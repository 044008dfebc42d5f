global using Dataset.Facts;
global using Dataset.Schema.Compiled;
global using Dataset.Schema.Language.Model;
global using Dataset.Schema.Messages;
global using Dataset.Schema.Surface;
global using Dataset.Schema.Text;
