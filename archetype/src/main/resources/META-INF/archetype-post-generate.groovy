def project = new File(request.outputDirectory, request.artifactId)
// Jars keep no file modes, and their builders leave out files that git reads.
new File(project, "mvnw").setExecutable(true, false)
new File(project, "gitignore").renameTo(new File(project, ".gitignore"))
