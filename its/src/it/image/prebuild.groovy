["first", "second"].each { name ->
  def pom = new File(basedir, "pom.xml").text.replace("../parent", "../../parent")
  def source = new File(basedir, "src/main/java/it/Main.java")
  def folder = new File(basedir, "$name/src/main/java/it")
  folder.mkdirs()
  new File(basedir, "$name/pom.xml").text = pom
  new File(folder, "Main.java").text = source.text
}
def git = new File(basedir, "second/.git")
new File(git, "refs/heads").mkdirs()
new File(git, "objects").mkdirs()
new File(git, "HEAD").text = "ref: refs/heads/main\n"
new File(git, "refs/heads/main").text = "4f2a" * 10 + "\n"
true
