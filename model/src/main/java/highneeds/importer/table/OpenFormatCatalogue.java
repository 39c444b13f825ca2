package highneeds.importer.table;

import highneeds.domain.Catalogue;
import highneeds.domain.FundingRoute;
import highneeds.domain.Ncy;
import highneeds.domain.Need;
import highneeds.domain.Sector;
import highneeds.domain.Setting;
import highneeds.importer.value.NeedCodes;
import highneeds.importer.value.SettingCodes;
import highneeds.importer.value.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Adds to a catalogue the needs and settings of a transitions table that it lacks: the open format
 * lets every council choose its own codes.
 */
public final class OpenFormatCatalogue {

    private OpenFormatCatalogue() {}

    /**
     * The catalogue with every code of the tables in it.
     *
     * @param states valid years by setting, may be empty
     */
    static Catalogue extended(
            Catalogue catalogue,
            List<TransitionRow> rows,
            Map<String, ValidStatesTable.ValidState> states) {
        TreeSet<String> needCodes = new TreeSet<>();
        TreeSet<String> settingCodes = new TreeSet<>(states.keySet());
        for (TransitionRow row : rows) {
            row.before().ifPresent(s -> needCodes.add(s.need()));
            row.after().ifPresent(s -> needCodes.add(s.need()));
            row.before().ifPresent(s -> settingCodes.add(s.setting()));
            row.after().ifPresent(s -> settingCodes.add(s.setting()));
        }
        settingCodes.remove(TransitionsTable.NO_PLAN);
        NeedCodes knownNeeds = new NeedCodes(catalogue, Map.of());
        SettingCodes knownSettings = new SettingCodes(catalogue, Map.of());
        List<Need> needs = new ArrayList<>(catalogue.needs());
        List<Setting> settings = new ArrayList<>(catalogue.settings());
        needCodes.stream()
                .filter(code -> knownNeeds.of(code).isEmpty())
                .forEach(code -> needs.add(new Need(code, code, List.of())));
        settingCodes.stream()
                .filter(code -> knownSettings.of(code).isEmpty())
                .forEach(code -> settings.add(setting(code, states.get(code), catalogue)));
        return new Catalogue(needs, settings);
    }

    private static Setting setting(
            String code, ValidStatesTable.ValidState valid, Catalogue catalogue) {
        String words = Words.plain(valid == null ? code : code + " " + valid.group());
        Sector sector = sector(words);
        Setting like =
                catalogue.settings().stream()
                        .filter(setting -> setting.sector() == sector)
                        .findFirst()
                        .orElse(catalogue.settings().getLast());
        return new Setting(
                code,
                code,
                sector,
                true,
                0,
                FundingRoute.FULL_FEE,
                like.returns(),
                valid == null ? Ncy.FIRST : valid.firstNcy(),
                valid == null ? Ncy.LAST : valid.lastNcy(),
                List.of(),
                like.typicalCost(),
                List.of());
    }

    private static Sector sector(String words) {
        boolean independent = words.matches(".*\\b(?:ind\\w*|i?nmss?|isp?s?|iss|nmiss)\\b.*");
        if (independent) {
            return Sector.INDEPENDENT;
        }
        if (words.matches(".*\\b(?:unit|rp|resourced?|base|senu)\\b.*")) {
            return Sector.SPECIAL_BASE;
        }
        if (words.matches(".*\\b(?:special|mss|sp|ss)\\w*\\b.*")) {
            return Sector.STATE_SPECIAL;
        }
        if (words.matches(".*\\b(?:mainstream|mms\\w*|primary|secondary|academy)\\b.*")) {
            return Sector.MAINSTREAM;
        }
        if (words.matches(".*\\b(?:fe|gfe|college|post|6fc|sixth|fees?)\\b.*")) {
            return Sector.POST16;
        }
        if (words.matches(".*\\b(?:ap|pru|alternative)\\b.*")) {
            return Sector.ALTERNATIVE;
        }
        return words.matches(".*\\b(?:ey|eyp|early|nursery)\\b.*")
                ? Sector.EARLY_YEARS
                : Sector.ELSEWHERE;
    }
}
