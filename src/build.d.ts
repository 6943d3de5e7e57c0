/** Types of what the build makes of style sheets imported as text. */

/// <reference types="vite/client" />
