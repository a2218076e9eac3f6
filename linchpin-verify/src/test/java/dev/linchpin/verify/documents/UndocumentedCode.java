package dev.linchpin.verify.documents;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * What of a source others can use and nothing is said about: packages, types, constructors, methods, fields, constants
 * of enums and components of records.
 *
 * <p>Read from the compiler's trees. Methods marked as overriding, and a record's own accessors, inherit what is said of
 * them; what a type that others cannot reach holds is its own affair.
 */
final class UndocumentedCode {

    private final DocTrees docs;
    private final CompilationUnitTree unit;
    private final List<String> found;

    private UndocumentedCode(DocTrees docs, CompilationUnitTree unit, List<String> found) {
        this.docs = docs;
        this.unit = unit;
        this.found = found;
    }

    /** Returns what is not documented in some sources, by name. */
    static List<String> in(Collection<? extends JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        DocTrees docs = DocTrees.instance(task);
        List<String> found = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new UndocumentedCode(docs, unit, found).look();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void look() {
        String packageName = unit.getPackage() == null
                ? ""
                : unit.getPackage().getPackageName().toString();
        TreePath here = new TreePath(unit);
        if (unit.getSourceFile().getName().endsWith("package-info.java")) {
            require(new TreePath(here, unit.getPackage()), "package " + packageName);
        }
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof ClassTree declared && isOpen(declared.getModifiers(), false)) {
                type(declared, new TreePath(here, declared), packageName + "." + declared.getSimpleName());
            }
        }
    }

    private void type(ClassTree type, TreePath path, String name) {
        DocCommentTree comment = require(path, name);
        boolean inInterface = type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
        List<String> components = components(type);
        for (String component : components) {
            if (comment != null && !hasParam(comment, component)) {
                found.add(name + " @param " + component);
            }
        }
        for (Tree member : type.getMembers()) {
            TreePath at = new TreePath(path, member);
            switch (member) {
                case ClassTree nested
                when isOpen(nested.getModifiers(), inInterface) ->
                    type(nested, at, name + "." + nested.getSimpleName());
                case MethodTree method
                when isOpen(method.getModifiers(), inInterface) && !isInherited(method, components) ->
                    require(at, name + "." + signature(method, type));
                case VariableTree field
                when isField(field, components) && isOpen(field.getModifiers(), inInterface) ->
                    require(at, name + "." + field.getName());
                default -> {}
            }
        }
    }

    private DocCommentTree require(TreePath path, String name) {
        DocCommentTree comment = docs.getDocCommentTree(path);
        if (comment == null
                || (comment.getFullBody().isEmpty() && comment.getBlockTags().isEmpty())) {
            found.add(name);
            return null;
        }
        return comment;
    }

    private static boolean isOpen(ModifiersTree modifiers, boolean inInterface) {
        Set<Modifier> flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED)
                || (inInterface && !flags.contains(Modifier.PRIVATE));
    }

    private static boolean isInherited(MethodTree method, List<String> components) {
        boolean overrides = method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
        return overrides
                || (method.getParameters().isEmpty()
                        && components.contains(method.getName().toString()));
    }

    /** A record's components are private final fields to the compiler, and the record's own comment documents them. */
    private static boolean isField(VariableTree field, List<String> components) {
        return !components.contains(field.getName().toString());
    }

    private static List<String> components(ClassTree type) {
        if (type.getKind() != Tree.Kind.RECORD) {
            return List.of();
        }
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(field -> field.getName().toString())
                .toList();
    }

    private static boolean hasParam(DocCommentTree comment, String component) {
        return comment.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .anyMatch(param -> !param.isTypeParameter()
                        && param.getName().getName().contentEquals(component)
                        && !param.getDescription().isEmpty());
    }

    private static String signature(MethodTree method, ClassTree type) {
        String name = method.getReturnType() == null
                ? type.getSimpleName().toString()
                : method.getName().toString();
        return name + "(" + String.join(", ", types(method)) + ")";
    }

    private static List<String> types(MethodTree method) {
        return method.getParameters().stream()
                .map(parameter -> String.valueOf(parameter.getType()))
                .toList();
    }
}
