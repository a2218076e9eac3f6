package dev.linchpin.language;

import dev.linchpin.model.Quantity;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Things with one value changed somewhere inside: every way of it that their constructors allow. */
final class Mutants {
    private Mutants() {}

    /** Returns what a thing would be with one of its values changed, for each of its values in turn. */
    static List<Object> of(Object thing) {
        return switch (thing) {
            case String text -> List.of(text + "x");
            case Double number -> List.of(number + 0.01);
            case Integer number -> List.of(number == 0 ? 1 : number - 1);
            case Boolean truth -> List.of(!truth);
            case LocalDate day -> List.of(day.plusDays(1));
            case Enum<?> constant -> {
                List<?> all = List.of(constant.getDeclaringClass().getEnumConstants());
                yield List.of(all.get((all.indexOf(constant) + 1) % all.size()));
            }
            case List<?> list -> ofList(list);
            case Quantity.Rest rest -> List.of(new Quantity.Exact(0.5));
            case Record whole -> ofRecord(whole);
            default -> throw new AssertionError(thing.getClass());
        };
    }

    private static List<Object> ofList(List<?> list) {
        List<Object> mutants = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<Object> fewer = new ArrayList<>(list);
            fewer.remove(i);
            mutants.add(fewer);
            for (Object item : of(list.get(i))) {
                List<Object> other = new ArrayList<>(list);
                other.set(i, item);
                mutants.add(other);
            }
        }
        return mutants;
    }

    private static List<Object> ofRecord(Record whole) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int c = 0; c < values.length; c++) {
            values[c] = value(whole, components[c]);
        }
        List<Object> mutants = new ArrayList<>();
        for (int c = 0; c < values.length; c++) {
            Object value = values[c];
            if (value == null) {
                continue;
            }
            List<@Nullable Object> others = new ArrayList<>(of(value));
            if (components[c].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                others.add(null);
            }
            for (Object other : others) {
                @Nullable Object[] changed = values.clone();
                changed[c] = other;
                Object mutant = findNew(whole.getClass(), changed);
                if (mutant != null) {
                    mutants.add(mutant);
                }
            }
        }
        return mutants;
    }

    private static @Nullable Object value(Record whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Returns a record of these values; null where its constructor refuses them. */
    private static @Nullable Object findNew(Class<?> type, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return null;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
