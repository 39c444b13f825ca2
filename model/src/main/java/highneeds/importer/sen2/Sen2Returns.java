package highneeds.importer.sen2;

import highneeds.importer.FileToRead;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Module files of one or more SEN2 returns, put together by the rest of their names: the export
 * names all files of a return alike but for the module.
 *
 * @param returns modules of each return that can be joined
 * @param alone modules that lack the others they must be read with
 */
public record Sen2Returns(
        List<Map<Sen2Module, FileToRead>> returns, Map<FileToRead, Sen2Module> alone) {

    private static final String MODULE_WORDS =
            "person|requests?|assessments?|named[ _-]?plans?|plan[ _-]?details?|active[ _-]?plans?"
                    + "|placement[ _-]?details?|sen[ _-]?needs?";

    /** Finds the module files among others. */
    public static Sen2Returns among(List<FileToRead> files) {
        Map<FileToRead, Sen2Module> modules = new LinkedHashMap<>();
        for (FileToRead file : files) {
            Sen2Module.of(file.path()).ifPresent(module -> modules.put(file, module));
        }
        Set<Sen2Module> kinds = Set.copyOf(modules.values());
        boolean one = kinds.size() == modules.size();
        Map<String, Map<Sen2Module, FileToRead>> groups = new LinkedHashMap<>();
        Map<FileToRead, Sen2Module> alone = new LinkedHashMap<>();
        modules.forEach(
                (file, module) -> {
                    var group =
                            groups.computeIfAbsent(
                                    one ? "" : rest(file), key -> new EnumMap<>(Sen2Module.class));
                    if (group.putIfAbsent(module, file) != null) {
                        alone.put(file, module);
                    }
                });
        List<Map<Sen2Module, FileToRead>> returns = new ArrayList<>();
        for (Map<Sen2Module, FileToRead> group : groups.values()) {
            if (Sen2Book.enough(group.keySet())) {
                returns.add(group);
            } else {
                group.forEach((module, file) -> alone.put(file, module));
            }
        }
        return new Sen2Returns(returns, alone);
    }

    private static String rest(FileToRead file) {
        String name = file.name().toLowerCase(Locale.ROOT).replaceAll(MODULE_WORDS, "");
        return file.path().toAbsolutePath().getParent() + "/" + name;
    }

    /** True if a file is a module of some return. */
    public boolean has(FileToRead file) {
        return alone.containsKey(file)
                || returns.stream().anyMatch(modules -> modules.containsValue(file));
    }
}
