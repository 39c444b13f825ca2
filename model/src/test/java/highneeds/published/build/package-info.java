/**
 * Makes the shipped resources of {@code highneeds.published} from the folder of published tables.
 * Run {@link highneeds.published.build.PublishedResources} with two arguments, the folder of the
 * tables and the folder of the resources, on the test class path:
 *
 * <pre>
 * mvn -q -Pquick -pl model test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath highneeds.published.build.PublishedResources \
 *                  TABLES src/main/resources/highneeds/published"
 * </pre>
 *
 * <p>Then, once the program is compiled with them, {@link
 * highneeds.published.build.NationalResources} in the same way, with the folder of the resources
 * alone: it adds the national flows, which are worked out from those resources.
 *
 * <p>The same tables give the same bytes.
 */
package highneeds.published.build;
