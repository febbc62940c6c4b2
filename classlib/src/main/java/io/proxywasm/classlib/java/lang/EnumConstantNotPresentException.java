package io.proxywasm.classlib.java.lang;

/** Is thrown by nothing in a filter, but is named in code. */
@SuppressWarnings("rawtypes") // as its API is
public class EnumConstantNotPresentException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final Class<? extends Enum> enumType;
  private final String constantName;

  public EnumConstantNotPresentException(Class<? extends Enum> enumType, String constantName) {
    super(enumType.getName() + "." + constantName);
    this.enumType = enumType;
    this.constantName = constantName;
  }

  public Class<? extends Enum> enumType() {
    return enumType;
  }

  public String constantName() {
    return constantName;
  }
}
